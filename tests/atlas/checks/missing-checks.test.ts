import { expect, test } from 'vitest';
import { missingChecks, neededChecks } from '../../../src/atlas/checks/missing-checks.ts';
import type { FigureFile } from '../../../src/schemas/collections.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const reading = (printed: string, lines: string) => ({ printed, lang: 'zh' as const, source: 'talk', lines });
const withReadings = (...readings: FigureFile['readings']) =>
  smallAtlas([{ id: 'care', figures: [figure('fund', 'funds-raised', '', { readings })] }]);

test('two prints of a figure need a check', () => {
  const atlas = withReadings(reading('520万元', '1'), reading('5.2 million yuan', '2'));
  expect(missingChecks(atlas)).toEqual([
    { ref: 'case/care#fund@0', relation: 'same' },
    { ref: 'case/care#fund@1', relation: 'same' },
  ]);
});

test('the same words printed twice prove nothing, and need none', () => {
  expect(neededChecks(withReadings(reading('520万元', '1'), reading('520 万元', '2')))).toEqual([]);
});

test('beside another print, repeated words need one check only', () => {
  const atlas = withReadings(reading('520万元', '1'), reading('520万元', '2'), reading('5.2 million yuan', '3'));
  expect(neededChecks(atlas).map(({ ref }) => ref)).toEqual(['case/care#fund@0', 'case/care#fund@2']);
});
