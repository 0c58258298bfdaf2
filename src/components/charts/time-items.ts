import type { Atlas, CaseRecord, PolicyRecord } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { mainPlace } from '../../atlas/views/timeline.ts';
import type { LaneItem } from '../../charts/lanes.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** A record as an item of a timeline, with its texts, not yet placed. */
export interface TimeItem extends LaneItem {
  kind: 'rule' | 'case';
  id: string;
  href: string;
  /** The full date. */
  when: string;
  /** The year or years. */
  years: string;
  /** The kind of record, for lists: "District rule", "Case". */
  what: string;
  isFirst: boolean;
}

/**
 * A rule as an item: its short title and, unless national, its place. With `isPlaced: false` the place is omitted, because the chart shows
 * it.
 */
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

/** A case as an item: its short title with city, province or "nationwide". */
export function caseItem(locale: Locale, atlas: Atlas, record: CaseRecord, { isPlaced = true, isFirst = false } = {}): TimeItem {
  return {
    kind: 'case',
    what: languageOf(locale).t(record.isPurchase ? 'lanes.kindPurchase' : 'lanes.kindOther'),
    isFirst,
    ...common(locale, record, 'cases', isPlaced ? placeName(locale, atlas, record) : null),
  };
}

/** The city of a case, else its province, else the text for a case without a place. */
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
