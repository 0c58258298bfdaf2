import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import type { Locator } from '../records/quotation.ts';
import type { Atlas } from '../records/records.ts';
import { lineTo, type RelatedLine, ranked } from './line.ts';

const casesBySource = memoize((atlas: Atlas) => groupByEach(atlas.cases.values(), ({ sources }) => sources.map(({ source }) => source)));

/** To fill up: the two cases nearest to the record's lines in the same document. */
export function casesNear(atlas: Atlas, own: string, [at]: readonly Locator[]): RelatedLine[] {
  if (!at) return [];
  const line = at.lines[0]?.[0] ?? 0;
  const near = (casesBySource(atlas).get(at.source) ?? []).flatMap(({ id, sources }) => {
    const there = sources.find(({ source }) => source === at.source)?.lines[0]?.[0];
    return there === undefined || own === `case/${id}` ? [] : [{ id, away: Math.abs(there - line) }];
  });
  return ranked(near, ({ away }) => [away])
    .slice(0, 2)
    .flatMap((other) => lineTo('case', other, 'sameDocument'));
}
