/** One mark: an item stands in a row and a column, since a year or without one. */
export interface MatrixEntry {
  row: string;
  column: string;
  item: string;
  year: number | null;
}

/** Five strengths of ink, the earliest strongest; `u` for a cell of which no year is known. */
export type Ink = 'a' | 'b' | 'c' | 'd' | 'e' | 'u';

/** A stretch of years in one ink. */
export interface Era {
  ink: Ink;
  from: number;
  to: number;
}

export interface MatrixCell {
  column: string;
  /** The earliest year; `null` when no item has one. */
  first: number | null;
  items: string[];
  undated: number;
  ink: Ink;
  /** The earliest of its column. */
  isFirst: boolean;
}

export interface MatrixLine {
  id: string;
  first: number | null;
  /** Items in it, each once though it may stand in several cells. */
  count: number;
}

export interface MatrixRow extends MatrixLine {
  /** One a column; `null` where nothing is on record. */
  cells: (MatrixCell | null)[];
}

export interface MatrixColumn extends MatrixLine {
  /** Rows in which it is met. */
  rows: number;
}

export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  eras: Era[];
  /** Items in all. */
  count: number;
  /** Items without a year. */
  undated: number;
}

/** Rows by columns: each cell says since when and how many. Rows and columns in the order of their first year, the undated last. */
export function matrix(entries: readonly MatrixEntry[]): Matrix {
  const eras = erasOf(entries.flatMap(({ year }) => year ?? []));
  const columns = linesOf(entries, 'column').map(
    (line): MatrixColumn => ({
      ...line,
      rows: new Set(entries.filter(({ column }) => column === line.id).map(({ row }) => row)).size,
    }),
  );
  const rows = linesOf(entries, 'row').map(
    (line): MatrixRow => ({
      ...line,
      cells: columns.map((column) => {
        const own = entries.filter((entry) => entry.row === line.id && entry.column === column.id);
        return cellOf(own, column, eras);
      }),
    }),
  );
  const undated = new Set(entries.filter(({ year }) => year === null).map(({ item }) => item));
  return { columns, rows, eras, count: new Set(entries.map(({ item }) => item)).size, undated: undated.size };
}

/** The span of the years in five stretches as even as whole years allow, the longer ones first; fewer when there are fewer years. */
export function erasOf(years: readonly number[]): Era[] {
  if (years.length === 0) return [];
  const inks: Ink[] = ['a', 'b', 'c', 'd', 'e'];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = last - first + 1;
  const used = inks.slice(0, Math.min(inks.length, span));
  const cut = (step: number) => first + Math.ceil((step * span) / used.length);
  return used.map((ink, step) => ({ ink, from: cut(step), to: cut(step + 1) - 1 }));
}

function linesOf(entries: readonly MatrixEntry[], side: 'row' | 'column'): MatrixLine[] {
  return [...new Set(entries.map((entry) => entry[side]))]
    .map((id): MatrixLine => {
      const own = entries.filter((entry) => entry[side] === id);
      return { id, first: earliest(own), count: new Set(own.map(({ item }) => item)).size };
    })
    .sort((a, b) => (a.first ?? Infinity) - (b.first ?? Infinity) || b.count - a.count || (a.id < b.id ? -1 : 1));
}

function cellOf(entries: readonly MatrixEntry[], column: MatrixLine, eras: readonly Era[]): MatrixCell | null {
  if (entries.length === 0) return null;
  const first = earliest(entries);
  return {
    column: column.id,
    first,
    items: [...new Set(entries.map(({ item }) => item))],
    undated: new Set(entries.filter(({ year }) => year === null).map(({ item }) => item)).size,
    ink: first === null ? 'u' : (eras.find(({ from, to }) => from <= first && first <= to)?.ink ?? 'u'),
    isFirst: first !== null && first === column.first,
  };
}

function earliest(entries: readonly MatrixEntry[]): number | null {
  const years = entries.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.min(...years) : null;
}
