import { type Computed, countedIn, type Excluded, type FormulaKey, type Included } from './receipt.ts';

/** A receipt as its page lists it. */
export interface ShownReceipt {
  formula: FormulaKey;
  /** How many are counted. */
  counted: number;
  /** Row by row, what is listed under its name. Rows of which nothing is listed are left out. */
  rows: { name: string; entries: { ref: string; note: string }[] }[];
  excluded: Excluded[];
}

/** A case that says nothing of a field enters its coverage with nothing, and is not listed there; the page of gaps lists it. */
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
