import { compareDates } from '../../values/chronology.ts';
import { memoize } from '../../values/memoize.ts';
import { byDate, topService } from '../records/order.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { isOnMap } from './spread.ts';

/** The purchases of one service, those only mentioned among them: what the list and the map on the page of a case show. */
export interface SameService {
  /** Id of the service. */
  service: string;
  /** In order of date, those nearest to the case. */
  dated: CaseRecord[];
  undated: CaseRecord[];
  /** Whether some are left out. */
  isCut: boolean;
}

/** How many of them a page names. */
export interface SameServiceLimits {
  dated: number;
  undated: number;
}

/**
 * Other purchases of the service of a case: of the most exact of its services that was bought elsewhere too, else of the wider one. `null` if
 * no other is on record.
 */
export function sameService(atlas: Atlas, record: CaseRecord, most: SameServiceLimits): SameService | null {
  for (const service of new Set([...record.services, ...record.services.map((id) => topService(atlas, id))])) {
    const cases = purchasesOf(atlas)(service);
    if (!cases.some((other) => other !== record)) continue;
    const dated = cases.filter(({ date }) => date !== null);
    const undated = cases.filter(({ date }) => date === null);
    const start = startAround(placeIn(dated, record), dated.length, most.dated);
    return {
      service,
      dated: dated.slice(start, start + most.dated),
      undated: undated.slice(0, most.undated),
      isCut: dated.length > most.dated || undated.length > most.undated,
    };
  }
  return null;
}

const purchasesOf = memoize((atlas: Atlas) =>
  memoize((service: string) =>
    byDate((atlas.services.get(service)?.cases ?? []).flatMap((id) => atlas.cases.get(id) ?? []).filter(isOnMap)),
  ),
);

/** Where a case stands among others in order of date, or would stand; an undated one at the beginning. */
function placeIn(dated: readonly CaseRecord[], record: CaseRecord): number {
  const here = dated.indexOf(record);
  if (here >= 0 || !record.date) return Math.max(here, 0);
  return dated.filter(({ date }) => compareDates(date?.date ?? null, record.date?.date ?? null) < 0).length;
}

/** The beginning of a stretch of a list around an index: `startAround(9, 10, 4)` → 6. */
function startAround(place: number, length: number, most: number): number {
  return Math.max(0, Math.min(place - Math.floor(most / 2), length - most));
}
