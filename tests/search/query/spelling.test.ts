import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/query/spelling.ts';
import { editDistance } from '../../../src/values/edit-distance.ts';
import { smallIndex } from '../small-index.ts';

const index = await smallIndex();
const vocabulary = await index.vocabulary();
const near = (written: string, isPrefix = false) => nearWords(index, vocabulary, written, isPrefix).map(({ word }) => word);

test.each([
  ['a letter missing', 'Shanhai', 'shanghai'],
  ['a letter too many', 'couponns', 'coupon'],
  ['two letters swapped', 'vuocher', 'voucher'],
  ['a word of a text', 'asessor', 'assessor'],
  ['a name in pinyin', 'jujiayangloa', 'jujiayanglao'],
])('%s: %s', (_, written, word) => expect(near(written.toLowerCase())).toContain(word));

test('half a word is near a whole one only while it may grow', () => {
  expect(near('assezs', true)).toContain('assessor');
  expect(near('assezs')).toEqual([]);
});

test.each(['international', 'xylophone', 'qqqq'])('%s is near nothing', (written) => expect(near(written)).toEqual([]));

test('a swap of neighbours is one step', () => {
  expect(editDistance('hefier', 'heifer')).toBe(1);
  expect(editDistance('wuxi', 'wuxi')).toBe(0);
  expect(editDistance('', 'abc')).toBe(3);
});
