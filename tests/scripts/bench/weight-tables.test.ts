import { expect, test } from 'vitest';
import { weightTable } from '../../../scripts/lib/bench/weight-tables.ts';

const asIs = { score: { queries: 10, mrr: 0.98, recall: 0.99 }, bytes: 2048 };
const rowOf = (table: string, name: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` |`))
    ?.split(' | ')
    .slice(1, -1);

test('a row tells what changes without a weight, and only what changes', () => {
  const table = weightTable({
    asIs,
    queries: 10,
    probes: 1000,
    effects: [
      { name: 'hanCharacter', score: { queries: 10, mrr: 0.9, recall: 0.99 }, bytes: 2048, changed: 4, changedProbes: null },
      { name: 'initials', ...asIs, changed: 0, changedProbes: 3 },
      { name: 'cardsPerFile', ...asIs, bytes: 4096, changed: 0, changedProbes: 0 },
    ],
  });
  expect(rowOf(table, 'hanCharacter')).toEqual(['0.5', '0.25–1', '1', '0.9000', '0.9900', '4', '']);
  expect(rowOf(table, 'initials')).toEqual(['0.8', '0–1', '1', '', '', '0, probes 3', '']);
  expect(rowOf(table, 'cardsPerFile')).toEqual(['8', '1–64', '1,000,000', '', '', '**none**', '4.0']);
  expect(table).toContain('MRR@10 0.9800, recall@10 0.9900 over 10 queries, 2.0 KB');
});
