import { expect, test } from 'vitest';
import { strokeRecorder, thinStrokes, writeStrokes } from '../../src/charts/map-path.ts';

test.each([
  [
    'steps are relative and have one decimal',
    [
      [0, 0],
      [10.04, 0],
      [10.04, 5.26],
    ],
    false,
    'M0,0l10,0 0,5.3',
  ],
  [
    'a ring is closed',
    [
      [1, 1],
      [3, 1],
      [3, 3],
    ],
    true,
    'M1,1l2,0 0,2z',
  ],
  [
    'no zero before a point, and a minus sign parts by itself',
    [
      [0.5, -0.5],
      [0, 0.2],
    ],
    false,
    'M.5-.5l-.5.7'.replace('.5.7', '.5,.7'),
  ],
  [
    'a step too small to write is left out',
    [
      [0, 0],
      [0.01, 0],
      [4, 0],
    ],
    false,
    'M0,0l4,0',
  ],
] as const)('%s', (_, points, closed, d) => {
  expect(writeStrokes([{ points: points.map(([x, y]) => [x, y] as const), closed }])).toBe(d);
});

test('rounding does not add up along a line', () => {
  const points = Array.from({ length: 101 }, (_, i) => [i * 0.14, 0] as const);
  const d = writeStrokes([{ points, closed: false }]);
  const sum = [...d.slice(5).matchAll(/(-?[\d.]+),/g)].reduce((total, [, step]) => total + Number(step), 0);
  expect(sum).toBeCloseTo(14, 5);
});

test('on a coarse map whole units are enough', () => {
  const points = [
    [0.4, 0.6],
    [10.2, 5.7],
    [10.4, 5.9],
    [3.6, -4.2],
  ] as const;
  expect(writeStrokes([{ points: [...points], closed: false }], 0)).toBe('M0,1l10,5-6-10');
});

test('thinning keeps the ends and what lies on the frame', () => {
  const line = {
    points: [
      [0, 0],
      [0.5, 0],
      [1, 0],
      [1.2, 0],
      [5, 0],
      [5.1, 0],
    ] as const,
    closed: false,
  };
  expect(thinStrokes([{ ...line, points: [...line.points] }], 2)[0]?.points).toEqual([
    [0, 0],
    [5, 0],
    [5.1, 0],
  ]);
  expect(thinStrokes([{ ...line, points: [...line.points] }], 2, ([x]) => x === 1.2)[0]?.points).toEqual([
    [0, 0],
    [1.2, 0],
    [5, 0],
    [5.1, 0],
  ]);
});

test('a ring that shrinks to a line is dropped', () => {
  expect(
    thinStrokes(
      [
        {
          points: [
            [0, 0],
            [0.2, 0],
            [0.2, 0.2],
            [0, 0.2],
          ],
          closed: true,
        },
      ],
      1,
    ),
  ).toEqual([]);
});

test('so is a sliver, however long', () => {
  expect(
    thinStrokes(
      [
        {
          points: [
            [0, 0],
            [10, 0],
            [20, 0.01],
            [10, 0.02],
          ],
          closed: true,
        },
      ],
      1,
    ),
  ).toEqual([]);
  expect(
    thinStrokes(
      [
        {
          points: [
            [0, 0],
            [10, 0],
            [10, 10],
            [0, 10],
          ],
          closed: true,
        },
      ],
      1,
    ),
  ).toHaveLength(1);
});

test('a recorder keeps what d3 draws', () => {
  const recorder = strokeRecorder();
  recorder.moveTo(1, 2);
  recorder.lineTo(3, 4);
  recorder.closePath();
  recorder.moveTo(5, 6);
  expect(recorder.strokes).toEqual([
    {
      points: [
        [1, 2],
        [3, 4],
      ],
      closed: true,
    },
    { points: [[5, 6]], closed: false },
  ]);
});
