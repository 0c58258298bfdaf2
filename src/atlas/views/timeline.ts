import { compareDates, yearOf } from '../../values/chronology.ts';
import type { AtlasDate } from '../../values/date.ts';
import { byDate, shownDate } from '../records/order.ts';
import type { Atlas, CaseRecord, OrganisationLevel, PolicyRecord } from '../records/records.ts';

/** The levels of government, highest first; Hong Kong stands beside the provinces, under none of them. */
export const levels: readonly OrganisationLevel[] = ['national', 'provincial', 'hong-kong', 'municipal', 'district', 'street'];

/** Rules of one level, by date, undated ones last. */
export function rulesOfLevel(policies: readonly PolicyRecord[], level: OrganisationLevel): PolicyRecord[] {
  return byDate(policies.filter((policy) => policy.level === level));
}

/** A rule or case in a year of the chronicle. */
export interface ChronicleEntry {
  record: PolicyRecord | CaseRecord;
  /** Whether only the public record dates it. */
  isOfRecord: boolean;
}

/** A year with its rules and cases; `year` is `null` for those without a date. */
export interface ChronicleYear {
  year: number | null;
  entries: ChronicleEntry[];
}

/**
 * Rules and cases by date, in one list; on the same day rules come first, undated ones come last. A rule that only the public record dates
 * stands twice: in its year, and among the undated.
 */
export function chronicle(policies: Iterable<PolicyRecord>, cases: Iterable<CaseRecord>): ChronicleYear[] {
  const entries = [...policies, ...cases].flatMap((record): (ChronicleEntry & { id: string; day: AtlasDate | null })[] => {
    const own = { id: record.id, record, day: record.date?.date ?? null, isOfRecord: false };
    const day = shownDate(record);
    return own.day === null && day !== null ? [{ ...own, day, isOfRecord: true }, own] : [own];
  });
  const rank = ({ record: { collection } }: ChronicleEntry) => (collection === 'policies' ? 0 : 1);
  entries.sort((a, b) => compareDates(a.day, b.day) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(entries, ({ day }) => day && yearOf(day))].map(([year, own]) => ({
    year,
    entries: own.map(({ record, isOfRecord }) => ({ record, isOfRecord })),
  }));
}

/** The place a case is listed under: its city, else its province or region; `null` for the nation. */
export function mainPlace({ city, province, place }: Pick<CaseRecord, 'city' | 'province' | 'place'>): string | null {
  return city ?? province ?? place;
}

/** A notable year in a set of cases. */
export interface Milestone {
  kind: 'first' | 'elsewhere' | 'most' | 'last';
  year: number;
  /** The case; `null` for the year with the most cases. */
  record: CaseRecord | null;
  /** The number of cases that begin in this year. */
  count: number;
}

/**
 * The first case, the first in another city, the year with the most cases, the last case; each year once, in the order of time. Cases
 * without a certain year are ignored.
 */
export function milestones(cases: Iterable<CaseRecord>): Milestone[] {
  const yearOf = (record: CaseRecord) => record.begins ?? Number.NaN;
  const dated = byDate(cases).filter((record) => record.begins !== null);
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return [];
  const perYear = Map.groupBy(dated, yearOf);
  const count = (year: number) => perYear.get(year)?.length ?? 0;
  const of = (kind: Milestone['kind'], record: CaseRecord): Milestone => {
    const year = yearOf(record);
    return { kind, year, record, count: count(year) };
  };
  const elsewhere = dated.find(({ cities }) => cities.length > 0 && !cities.some((city) => first.cities.includes(city)));
  const [most] = [...perYear.keys()].sort((a, b) => count(b) - count(a) || a - b);
  const found: Milestone[] = [
    of('first', first),
    ...(elsewhere && first.cities.length > 0 ? [of('elsewhere', elsewhere)] : []),
    ...(most !== undefined && count(most) > 1 ? [{ kind: 'most' as const, year: most, record: null, count: count(most) }] : []),
    of('last', last),
  ];
  return found.filter(({ year }, index) => found.findIndex((other) => other.year === year) === index).sort((a, b) => a.year - b.year);
}

/** The district or county a place lies in; `null` for a city, a province or the nation. */
export function districtOf(atlas: Atlas, place: string | null): string | null {
  for (let id = place; id !== null; ) {
    const at = atlas.places.get(id);
    if (!at || at.level === 'city' || at.level === 'province') return null;
    if (at.level === 'district' || at.level === 'county') return at.id;
    id = at.parent;
  }
  return null;
}
