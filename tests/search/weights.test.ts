import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ranked } from '../../src/search/query/search.ts';
import { type WeightName, weightNotes, weightsWith } from '../../src/search/weights.ts';
import { smallIndex } from './small-index.ts';

const weights = weightsWith();
const names = Object.keys(weights) as WeightName[];
const queries = [
  'home care',
  'nursing',
  'jujia yangl',
  'jjyl',
  '浦',
  '居家養老',
  '北师大',
  '2007',
  'asessor',
  'homecare',
  'wux',
  'Shanghai study',
];

test('every weight is within its range', () => {
  const outside = names.filter((name) => {
    const [least, most] = weightNotes[name].range;
    return weights[name] < least || weights[name] > most;
  });
  expect(outside).toEqual([]);
});

describe('the search works with a weight at either end of its range, and without it', () => {
  test.each(names)('%s', async (name) => {
    const { range, without } = weightNotes[name];
    for (const value of [...range, without]) {
      const index = await smallIndex(weightsWith({ [name]: value }));
      for (const query of queries) {
        const scores = (await ranked(index, query)).map(({ score }) => score);
        expect(
          scores.filter((score) => !(score >= 0 && score <= 1.2)),
          `${query} with ${value}`,
        ).toEqual([]);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }
    }
  });
});

test('the table in the README has every weight as it is, with its range and its meaning', () => {
  const rows = readFileSync('src/search/README.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `\w+` \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const shown = (value: number) => (Number.isFinite(value) ? value.toLocaleString('en') : '∞');
  expect(rows.map(([, name, is, range, without, , , , , meaning]) => [name, is, range, without, meaning])).toEqual(
    (Object.keys(weightNotes) as WeightName[]).map((name) => {
      const { range, without, meaning } = weightNotes[name];
      return [`\`${name}\``, shown(weights[name]), range.map(shown).join('–'), shown(without), meaning];
    }),
  );
});
