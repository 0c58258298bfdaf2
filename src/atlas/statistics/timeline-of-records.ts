import type { Atlas } from '../records.ts';
import { type Computed, type Included, receiptOf, withoutYear } from './receipt.ts';

export interface TimelineRow {
  /** The year. */
  key: string;
  count: number;
  cases: number;
  rules: number;
}

export type TimelineOfRecords = Computed<'timeline', TimelineRow>;

/** Every dated record of a case, whatever its kind, and every dated rule, by the year it began or was issued. Years without any are rows too. */
export function timelineOfRecords(atlas: Atlas): TimelineOfRecords {
  const records = [
    ...[...atlas.cases.values()].map((record) => ({ ref: `case/${record.id}`, record })),
    ...[...atlas.policies.values()].map((record) => ({ ref: `policy/${record.id}`, record })),
  ];
  const receipt = receiptOf('count', records, ({ ref, record }) =>
    record.begins === null ? { ref, reason: withoutYear(record) } : [{ ref, row: String(record.begins), value: 1 }],
  );
  return { id: 'timeline', rows: yearRows(receipt.included), receipt };
}

function yearRows(included: readonly Included[]): TimelineRow[] {
  const years = included.map(({ row }) => Number(row));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const key = String(first + step);
    const own = included.filter(({ row }) => row === key);
    const cases = own.filter(({ ref }) => ref.startsWith('case/')).length;
    return { key, count: own.length, cases, rules: own.length - cases };
  });
}
