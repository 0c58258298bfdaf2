/** How many rows of a group are shown before the rest is folded behind a count. */
export const rowsShown = 10;

/** The rows of a group: those that are shown, and the rest, which is folded. */
export interface FoldedRows<Row> {
  shown: readonly Row[];
  rest: readonly Row[];
}

/** Parts the rows of a group. One or two are never folded alone: they take less room than the click that would show them. */
export function foldRows<Row>(rows: readonly Row[], most = rowsShown): FoldedRows<Row> {
  const isShort = most > 0 && rows.length <= most + 2;
  return isShort ? { shown: rows, rest: [] } : { shown: rows.slice(0, most), rest: rows.slice(most) };
}
