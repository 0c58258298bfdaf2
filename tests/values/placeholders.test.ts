import { expect, test } from 'vitest';
import { fillPlaceholders } from '../../src/values/placeholders.ts';

test.each<[string, string, Record<string, string | number>, string]>([
  ['a number', '{n} cases', { n: 3 }, '3 cases'],
  ['nothing at all', 'Kept: {n}.', { n: 0 }, 'Kept: 0.'],
  ['an empty word', '{city}{comma}{year}', { city: '无锡', comma: '', year: 2007 }, '无锡2007'],
  ['as often as it is named', '{a}–{b}, {a}', { a: 'x', b: 'y' }, 'x–y, x'],
  ['words that a replacement would take for a sign', '{price}', { price: "$& $1 $'" }, "$& $1 $'"],
  ['words that look like a placeholder, and are none', '{a} {b}', { a: '{b}', b: 'c' }, '{b} c'],
])('fills in %s', (_, words, values, expected) => expect(fillPlaceholders(words, values)).toBe(expected));

test('leaves what nobody fills in, to be seen', () => {
  expect(fillPlaceholders('{n} of {all}', { n: 1 })).toBe('1 of {all}');
  expect(fillPlaceholders('{} and { n }', { n: 1 })).toBe('{} and { n }');
});
