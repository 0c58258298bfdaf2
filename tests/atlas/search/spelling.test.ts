import { expect, test } from 'vitest';
import { nearWords } from '../../../src/atlas/search/spelling.ts';
import { editDistance } from '../../../src/values/edit-distance.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex();
const near = (written: string) => nearWords(index, written).map(({ word }) => word);

test.each([
  ['a letter missing', 'Shanhai', 'shanghai'],
  ['a letter too many', 'couponns', 'coupons'],
  ['two letters swapped', 'vuocher', 'voucher'],
  ['a name in pinyin', 'jujiayangloa', 'jujiayanglao'],
])('%s: %s', (_, written, word) => expect(near(written.toLowerCase())).toContain(word));

test.each(['international', 'xylophone', 'qqqq'])('%s is near nothing', (written) => expect(near(written)).toEqual([]));

test('a swap of neighbours is one step', () => {
  expect(editDistance('hefier', 'heifer')).toBe(1);
  expect(editDistance('wuxi', 'wuxi')).toBe(0);
  expect(editDistance('', 'abc')).toBe(3);
});
