/** A reference from one record to another, taken apart. */
export interface Ref {
  kind: string;
  id: string;
  /** Figure within the record; of a statistic, the row or the cell: `row.column`. */
  part?: string;
  /** Reading of the figure, counting from 0. */
  reading?: number;
}

/** `parseRef('case/wuxi#fund@1')` is `{ kind: 'case', id: 'wuxi', part: 'fund', reading: 1 }`; `null` when it is none. */
export function parseRef(ref: string): Ref | null {
  const match = /^([a-z]+)\/([a-z0-9-]+)(?:#([a-z0-9-]+(?:\.[a-z0-9-]+)?)(?:@(\d+))?)?$/.exec(ref);
  if (!match) return null;
  const [, kind, id, part, reading] = match;
  return {
    kind: kind as string,
    id: id as string,
    ...(part === undefined ? {} : { part }),
    ...(reading === undefined ? {} : { reading: Number(reading) }),
  };
}

/** The row and column of a cell: `2007.donations` → `{ row: '2007', column: 'donations' }`; of a whole row the column is `null`. */
export function cellOf(part: string): { row: string; column: string | null } {
  const [row = '', column = null] = part.split('.');
  return { row, column };
}
