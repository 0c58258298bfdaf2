import { memoize } from '../../values/memoize.ts';
import type { Atlas, Citation, WorkRecord } from '../records/records.ts';

/** A work with the passage that cites it. */
export interface CitedWork {
  work: WorkRecord;
  citation: Citation;
}

/** The works a document cites, in the order of its lines. */
export function citedIn(atlas: Atlas, source: string): CitedWork[] {
  return cited(atlas).get(source) ?? [];
}

const cited = memoize((atlas: Atlas) => {
  const all = [...atlas.works.values()].flatMap((work) => work.citedIn.map((citation): CitedWork => ({ work, citation })));
  return Map.groupBy(
    all.sort((a, b) => firstLine(a) - firstLine(b)),
    ({ citation }) => citation.source,
  );
});

function firstLine({ citation: { lines } }: CitedWork): number {
  return lines[0]?.[0] ?? 0;
}
