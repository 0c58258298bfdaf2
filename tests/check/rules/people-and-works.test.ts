import { describe, expect, test } from 'vitest';
import { diagnosticsWith } from '../small-content.ts';

const words = (printed: string, lang = 'en') => `{ printed: ${printed}, lang: ${lang}, source: zhang-2011, lines: "9" }`;
const person = `id: li-mei
kind: official
name: { en: Li Mei, zh: 李梅 }
nameFrom: { en: ours, zh: printed }
names:
  - ${words('李梅', 'zh')}
roles:
  - printed:
      - ${words('局长', 'zh')}
    role: { en: Director, zh: 局长 }
    organisation: wuxi-bureau
    date: null
`;
const work = `id: coupons-book
kind: book
short: { en: Li on coupons, zh: 李梅论券 }
title: { en: On coupons, zh: 服务券 }
titleFrom: { en: printed, zh: ours }
printed:
  - ${words('On coupons')}
authors:
  - { printed: Li Mei, lang: en, source: zhang-2011, lines: "9", person: li-mei }
citedIn:
  - { printed: "Li Mei", lang: en, source: zhang-2011, lines: "9", for: { en: What a coupon is., zh: 何为券。 } }
`;
const files = { 'people/li-mei.yaml': person, 'works/coupons-book.yaml': work };
const diagnostics = (file: keyof typeof files, from: string, to: string) => {
  if (!files[file].includes(from)) throw new Error(`${file} has no "${from}"`);
  return diagnosticsWith({ ...files, [file]: files[file].replace(from, to) });
};

describe('people and works', () => {
  test('may be written so', () => {
    expect(diagnosticsWith(files)).toEqual([]);
  });

  test.each<[string, keyof typeof files, string, string, string]>([
    [
      'an organisation that is not there',
      'people/li-mei.yaml',
      'organisation: wuxi-bureau',
      'organisation: wuxi-burea',
      'REF_UNKNOWN "wuxi-burea" leads to no record. Did you mean "wuxi-bureau"?',
    ],
    [
      'a name that no document prints',
      'people/li-mei.yaml',
      'zh: 李梅 }',
      'zh: 李玫 }',
      'NAME_UNPRINTED "李玫" is called printed, but is none of the printed forms.',
    ],
    [
      'characters that are called Latin',
      'people/li-mei.yaml',
      'zh: printed',
      'zh: latin',
      'NAME_LATIN "李梅" is called Latin, but is not "Li Mei".',
    ],
    [
      'a day that is none',
      'people/li-mei.yaml',
      'date: null',
      'date: { edtf: "2007-13", printed: 2007年, lang: zh, source: zhang-2011, lines: "9" }',
      'DATE_UNREADABLE',
    ],
    ['a line past the end', 'people/li-mei.yaml', 'lines: "9"', 'lines: "90"', 'LINES_PAST_END'],
    [
      'an author who is not there',
      'works/coupons-book.yaml',
      'person: li-mei',
      'person: li-mai',
      'REF_UNKNOWN "li-mai" leads to no record.',
    ],
    [
      'a figure in what it is cited for',
      'works/coupons-book.yaml',
      'What a coupon is.',
      'What 3 coupons are.',
      'PROSE_FIGURE "3" is a figure without a source.',
    ],
    ['a title without its origin', 'works/coupons-book.yaml', 'titleFrom: { en: printed, zh: ours }\n', '', 'TITLE_FROM'],
    [
      'a year that cannot be read',
      'works/coupons-book.yaml',
      'authors:',
      'date: { edtf: "20x7", printed: 2007年, lang: zh, source: zhang-2011, lines: "9" }\nauthors:',
      'DATE_UNREADABLE',
    ],
  ])('%s is found', (_, file, from, to, expected) => {
    const found = diagnostics(file, from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('a title that a document on record has is not written again', () => {
    const found = diagnostics('works/coupons-book.yaml', 'short:', 'policy: wuxi-measures\nshort:');
    expect(found.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'WORK_TWICE "title"',
      'WORK_TWICE "titleFrom"',
      'WORK_TWICE "printed"',
    ]);
  });
});
