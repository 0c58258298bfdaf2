import type { Atlas, OrganisationLevel } from '../records.ts';
import { levels } from '../timeline.ts';
import { type Computed, type CountRow, countRows, receiptOf } from './receipt.ts';

export type LevelsOfBuyers = Computed<'levels-of-buyers', CountRow>;

/** Cases of purchase by the level of government that paid; a case with buyers at two levels counts at both. */
export function levelsOfBuyers(atlas: Atlas): LevelsOfBuyers {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    if (record.buyers.length === 0) return { ref, reason: 'no-buyer' };
    if (record.levels.length === 0) return { ref, reason: 'no-level' };
    return record.levels.map((row) => ({ ref, row, value: 1 }));
  });
  const height = (key: string) => levels.indexOf(key as OrganisationLevel);
  const rows = countRows(receipt.included).sort((a, b) => height(a.key) - height(b.key));
  return { id: 'levels-of-buyers', rows, receipt };
}
