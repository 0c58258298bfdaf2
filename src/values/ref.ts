/** A reference from one record to another, taken apart. */
export interface Ref {
  kind: string;
  id: string;
  /** Figure within the record. */
  part?: string;
  /** Reading of the figure, counting from 0. */
  reading?: number;
}

/** `parseRef('case/wuxi#fund@1')` is `{ kind: 'case', id: 'wuxi', part: 'fund', reading: 1 }`; `null` when it is none. */
export function parseRef(ref: string): Ref | null {
  const match = /^([a-z]+)\/([a-z0-9-]+)(?:#([a-z0-9-]+)(?:@(\d+))?)?$/.exec(ref);
  if (!match) return null;
  const [, kind, id, part, reading] = match;
  return {
    kind: kind as string,
    id: id as string,
    ...(part === undefined ? {} : { part }),
    ...(reading === undefined ? {} : { reading: Number(reading) }),
  };
}
