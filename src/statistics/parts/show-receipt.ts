import { type Computed, countedIn, type Excluded, type FormulaKey, type Included } from './receipt.ts';

/** A receipt as listed on its page. */
export interface ShownReceipt {
  formula: FormulaKey;
  /** The number of records or figures counted. */
  counted: number;
  /** The entries to list, by row; rows without entries to list are omitted. */
  rows: { name: string; entries: { ref: string; note: string }[] }[];
  excluded: Excluded[];
}

/**
 * Prepares a receipt for its page. In the statistic of coverage, cases that do not record a field have the value 0 and are not listed; the
 * page of gaps lists them.
 */
export function showReceipt<Row extends { key: string }, Entry extends Included>(
  { rows, receipt }: Computed<Row, Entry>,
  nameOf: (row: Row) => string,
  noteOf: (entry: Entry) => string,
): ShownReceipt {
  const { formula, included, excluded } = receipt;
  const isCoverage = formula === 'coverage';
  const byRow = Map.groupBy(isCoverage ? included.filter(({ value }) => value > 0) : included, ({ row }) => row);
  return {
    formula,
    counted: isCoverage ? countedIn(receipt).size : included.length,
    rows: rows.flatMap((row) => {
      const own = byRow.get(row.key) ?? [];
      return own.length === 0 ? [] : [{ name: nameOf(row), entries: own.map((entry) => ({ ref: entry.ref, note: noteOf(entry) })) }];
    }),
    excluded,
  };
}
