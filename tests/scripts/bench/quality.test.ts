import { expect, test } from 'vitest';
import { keystrokesOf, percentile } from '../../../scripts/lib/bench/keystrokes.ts';
import { judged, qualityByClass } from '../../../scripts/lib/bench/quality.ts';

test.each([
  ['first', ['a'], ['case/a', 'case/b'], { mrr: 1, recall: 1 }],
  ['third of three', ['a'], ['case/c', 'policy/b', 'case/a'], { mrr: 1 / 3, recall: 1 }],
  ['one of two', ['a', 'b'], ['case/a', 'case/c'], { mrr: 1, recall: 0.5 }],
  ['other kinds are left out', ['a'], ['service/x', 'place/y', 'case/a'], { mrr: 1, recall: 1 }],
  ['the kind that is meant', ['guide/g'], ['case/a', 'guide/g'], { mrr: 1, recall: 1 }],
  ['a case and a guide page of one name', ['guide/a'], ['case/a', 'guide/a'], { mrr: 1, recall: 1 }],
  ['not found', ['a'], ['case/b'], { mrr: 0, recall: 0 }],
])('%s', (_, relevant, found, quality) => {
  expect(judged({ relevant }, found)).toEqual(quality);
});

test('the eleventh is too late; more than ten relevant can still be all found', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `n${at}`);
  expect(
    judged(
      { relevant: ['n10'] },
      ids.map((id) => `case/${id}`),
    ),
  ).toEqual({ mrr: 0, recall: 0 });
  expect(
    judged(
      { relevant: ids },
      ids.map((id) => `case/${id}`),
    ),
  ).toEqual({ mrr: 1, recall: 1 });
});

test('classes are means of their queries', async () => {
  const queries = [
    { id: '1', class: 'en', query: 'x', relevant: ['a'] },
    { id: '2', class: 'typo', query: 'y', relevant: ['b'] },
  ];
  const found = await qualityByClass(queries, async (query) => (query === 'x' ? ['case/a'] : []));
  expect([...found]).toEqual([
    ['all', { mrr: 0.5, recall: 0.5 }],
    ['en', { mrr: 1, recall: 1 }],
    ['typo', { mrr: 0, recall: 0 }],
  ]);
});

test('keystrokes are all beginnings, shuffled the same way each time', () => {
  const keystrokes = keystrokesOf(['abc', '居家']);
  expect([...keystrokes].sort()).toEqual(['a', 'ab', 'abc', '居', '居家']);
  expect(keystrokesOf(['abc', '居家'])).toEqual(keystrokes);
  expect(keystrokesOf(['abc', '居家'], 2)).toEqual(keystrokes.slice(0, 2));
});

test('a percentile is a value that was measured', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(percentile([], 0.5)).toBe(0);
});
