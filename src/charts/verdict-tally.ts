/** A mark of a tally: its verdict and its centre. */
export interface TallyMark<Kind extends string> {
  kind: Kind;
  x: number;
  y: number;
}

export interface Tally<Kind extends string> {
  width: number;
  height: number;
  marks: TallyMark<Kind>[];
}

const step = 21;

/** Marks in rows, in the given order. Two kinds, 3 and 2, at 4 per row → a row of four and a row of one. */
export function verdictTally<Kind extends string>(counts: readonly { kind: Kind; count: number }[], perRow: number): Tally<Kind> {
  const kinds = counts.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  return {
    width: Math.min(perRow, Math.max(1, kinds.length)) * step,
    height: Math.ceil(kinds.length / perRow) * step,
    marks: kinds.map((kind, index) => ({ kind, x: (index % perRow) * step + 10, y: Math.floor(index / perRow) * step + 10 })),
  };
}
