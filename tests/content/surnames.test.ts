import { expect, test } from 'vitest';
import { traditional } from '../../src/i18n/traditional.ts';
import { atlas } from './content.ts';

/** Surnames that are one character with a common word in Simplified, and how they are written. */
const surnames: Record<string, string> = {
  范: '范',
  于: '于',
  余: '余',
  后: '后',
  干: '干',
  岳: '岳',
  郁: '郁',
  朴: '朴',
  卜: '卜',
  党: '党',
  游: '游',
  涂: '涂',
  种: '种',
  钟: '鍾',
  沈: '沈',
};

test('a person keeps the surname: 范, never 範', () => {
  const people = [...atlas.people.values()].map(({ name }) => name.zh).filter((name) => Object.hasOwn(surnames, name.charAt(0)));
  expect(people).not.toEqual([]);
  // The remedy for a name that fails: a row in src/i18n/traditional-contexts.ts, and a trap.
  expect(people.map((name) => traditional(name).charAt(0))).toEqual(people.map((name) => surnames[name.charAt(0)]));
});
