/** A parsed reference from one record to another. */
export interface Ref {
  kind: string;
  id: string;
  /** The figure within the record; for a statistic, the row (`row`) or cell (`row.column`). */
  part?: string;
  /** The index of the figure's reading, counting from 0. */
  reading?: number;
}

/** `parseRef('case/wuxi#fund@1')` is `{ kind: 'case', id: 'wuxi', part: 'fund', reading: 1 }`; `null` if it is not a reference. */
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

/**
 * Parses the part of a reference to a statistic: `2007.donations` → `{ row: '2007', column: 'donations' }`; `column` is `null` for a whole
 * row.
 */
export function cellOf(part: string): { row: string; column: string | null } {
  const [row = '', column = null] = part.split('.');
  return { row, column };
}
