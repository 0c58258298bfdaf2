/** One entry: an item in a row and a column, with or without a year. */
export interface MatrixEntry {
  row: string;
  column: string;
  item: string;
  year: number | null;
}

/** Five strengths of ink, the earliest strongest; `u` for a cell without a known year. */
export type Ink = 'a' | 'b' | 'c' | 'd' | 'e' | 'u';

/** A range of years shown in one ink. */
export interface Era {
  ink: Ink;
  from: number;
  to: number;
}

export interface MatrixCell {
  column: string;
  /** The earliest year; `null` if no item has one. */
  first: number | null;
  items: string[];
  undated: number;
  ink: Ink;
  /** Whether it is the earliest of its column. */
  isFirst: boolean;
}

export interface MatrixLine {
  id: string;
  first: number | null;
  /** The number of items, counting an item in several cells once. */
  count: number;
}

export interface MatrixRow extends MatrixLine {
  /** One per column; `null` if there are no items. */
  cells: (MatrixCell | null)[];
}

export interface MatrixColumn extends MatrixLine {
  /** The number of rows with items in this column. */
  rows: number;
}

export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  eras: Era[];
  /** The total number of items. */
  count: number;
  /** The number of items without a year. */
  undated: number;
}

/**
 * Groups entries into rows and columns; each cell has its first year and its items. Rows and columns are ordered by first year, those
 * without a year last.
 */
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

/**
 * Divides the span of the years into five ranges, as equal as whole years allow, longer ones first; into fewer if there are fewer years.
 */
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
