import { expect, test } from 'vitest';
import { conflictOfCell } from '../../../src/atlas/evidence/document-statistics.ts';
import type { Atlas, ConflictRecord, StatisticCell, StatisticRecord } from '../../../src/atlas/records/records.ts';

const conflict = (id: string, claims: string[], affects: string[]) =>
  ({ id, claims: claims.map((ref) => ({ ref })), affects }) as unknown as ConflictRecord;
const atlas = {
  conflicts: new Map(
    [
      conflict('claimed', ['stat/aid#urban.zh'], []),
      conflict('touched', [], ['stat/aid#rural.en']),
      conflict('row', [], ['stat/aid#total']),
      conflict('elsewhere', [], ['stat/other#total']),
    ].map((record) => [record.id, record]),
  ),
} as unknown as Atlas;
const record = { id: 'aid', conflicts: ['claimed', 'touched', 'row'] } as unknown as StatisticRecord;
const at = (part: string) => conflictOfCell(atlas, record, { ref: `stat/aid#${part}` } as unknown as StatisticCell)?.id ?? null;

test('a cell knows the contradiction that claims it, touches it, or touches its row', () => {
  expect(['urban.zh', 'rural.en', 'total.zh'].map(at)).toEqual(['claimed', 'touched', 'row']);
});

test('and none that speaks of another cell', () => {
  expect(['urban.en', 'rural.zh', 'other.zh'].map(at)).toEqual([null, null, null]);
});
