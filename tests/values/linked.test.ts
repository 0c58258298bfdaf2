import { expect, test } from 'vitest';
import { linked, linkedParts, unlinked } from '../../src/values/linked.ts';

const text = `In ${linked('/en/cities/wuxi/', 'Wuxi')}, and ${linked(null, 'Jiangxi')}.`;

test('a text is parted at its links; what has no address is only words', () => {
  expect(linkedParts(text)).toEqual([
    { words: 'In ', href: null },
    { words: 'Wuxi', href: '/en/cities/wuxi/' },
    { words: ', and Jiangxi.', href: null },
  ]);
});

test('without its links a text reads the same', () => {
  expect(unlinked(text)).toBe('In Wuxi, and Jiangxi.');
  expect(unlinked('')).toBe('');
});
