/** A row of a list of figures. The rows are not added up, so their units may differ. */
export interface FigureRow {
  /** The reference of the figure. */
  key: string;
  value: number | null;
  low: number | null;
  high: number | null;
}
