import type { Atlas, CaseRecord, PolicyRecord } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { mainPlace } from '../../atlas/views/timeline.ts';
import type { LaneItem } from '../../charts/lanes.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** A record as the pictures of time show it: its words are chosen, its place is not yet. */
export interface TimeItem extends LaneItem {
  kind: 'rule' | 'case';
  id: string;
  href: string;
  /** Its date in full. */
  when: string;
  /** Its year or years. */
  years: string;
  /** What it is, for lists: "District rule", "Case". */
  what: string;
  isFirst: boolean;
}

/** A rule under its short title, with its place where that is not the nation; `isPlaced: false` leaves the place to the picture. */
export function ruleItem(locale: Locale, atlas: Atlas, policy: PolicyRecord, isPlaced = true): TimeItem {
  const { t, text, vocabulary } = languageOf(locale);
  const place = isPlaced && policy.level !== 'national' && policy.place ? atlas.places.get(policy.place) : undefined;
  return {
    kind: 'rule',
    what: t('lanes.kindRule', { level: vocabulary('level', policy.level) }),
    isFirst: false,
    ...common(locale, policy, 'policies', place ? text(place.name) : null),
  };
}

/** A case under its short title, with its city, its province or "nationwide". */
export function caseItem(locale: Locale, atlas: Atlas, record: CaseRecord, { isPlaced = true, isFirst = false } = {}): TimeItem {
  return {
    kind: 'case',
    what: languageOf(locale).t('lanes.kindCase'),
    isFirst,
    ...common(locale, record, 'cases', isPlaced ? placeName(locale, atlas, record) : null),
  };
}

/** The city of a case, or the province, or what stands for it. */
export function placeName(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const { t, text } = languageOf(locale);
  const place = atlas.places.get(mainPlace(record) ?? '');
  return place ? text(place.name) : t(withoutPlace(record));
}

function common(locale: Locale, record: CaseRecord | PolicyRecord, folder: 'cases' | 'policies', place: string | null) {
  const { t, text, showDate, showYears, path } = languageOf(locale);
  const short = text(record.short);
  const from = showDate(record.date);
  return {
    ref: `${folder === 'cases' ? 'case' : 'policy'}/${record.id}`,
    id: record.id,
    label: place === null ? short : t('lanes.entry', { place, short }),
    href: path(`${folder}/${record.id}`),
    when: record.until ? t('lanes.until', { from, to: showDate(record.until) }) : from,
    years: showYears(record.date),
    date: record.date?.date ?? null,
    until: record.until?.date ?? null,
  };
}
