/** One figure of a list: nothing is added, so that figures of different units may stand together. */
export interface FigureRow {
  /** Its reference. */
  key: string;
  value: number | null;
  low: number | null;
  high: number | null;
}
