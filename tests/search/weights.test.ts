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
