import { describe, expect, test } from 'vitest';
import { fold, readFoldingTable } from '../../../src/search/text/fold.ts';
import { readAmount } from '../../../src/search/text/read-amount.ts';

const folding = readFoldingTable('萬万億亿塊块幣币貳贰陸陆');
const read = (query: string) => readAmount(fold(query, folding).text);

describe('an amount is read by its value', () => {
  test.each([
    ['500万', 5_000_000],
    ['500萬', 5_000_000],
    ['５００万元', 5_000_000],
    ['500 万', 5_000_000],
    ['5百万', 5_000_000],
    ['五百万元', 5_000_000],
    ['伍佰萬元', 5_000_000],
    ['5 million', 5_000_000],
    ['five million yuan', 5_000_000],
    ['500 wan', 5_000_000],
    ['RMB 5,000,000', 5_000_000],
    ['5000000', 5_000_000],
    ['5.2 million yuan', 5_200_000],
    ['¥520万', 5_200_000],
    ['1亿2000万', 120_000_000],
    ['1千2百万', 12_000_000],
    ['1.5億', 150_000_000],
    ['3万亿', 3e12],
    ['十五万', 150_000],
    ['七万六千元', 76_000],
    ['360元', 360],
    ['rmb 360', 360],
    ['500k', 500_000],
    ['無錫 520萬', 5_200_000],
  ])('%s', (query, value) => {
    expect(read(query)?.value).toBe(value);
  });
});

describe('no amount is read in', () => {
  test.each([
    '2007',
    '2008年以后的政策',
    '96890',
    '500万人',
    '2 million older people',
    '10万名老人',
    '200 posts',
    '万州',
    '居家养老',
    'm',
    '一',
    '',
  ])('%s', (query) => {
    expect(read(query)).toBeNull();
  });
});

test('an amount says where it stands', () => {
  const { text } = fold('无锡 5.2 million yuan 服务券', folding);
  const { from = 0, to = 0 } = readAmount(text) ?? {};
  expect(text.slice(from, to)).toBe('5.2 million yuan');
});
