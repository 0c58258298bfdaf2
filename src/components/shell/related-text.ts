import { nameOf } from '../../atlas/records/name-of.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import type { RelatedLine } from '../../atlas/related/line.ts';
import { languageOf } from '../../i18n/language.ts';
import { statisticOf } from '../../statistics/registry.ts';
import { type CountName, countName } from '../../values/counted.ts';
import type { Locale } from '../../values/locale.ts';
import { parseRef } from '../../values/ref.ts';
import { hrefOf } from '../links.ts';

/** A related line as shown: "Same service, 2 years later · Ningbo 2005" above the name of the linked page. */
export interface ShownLine {
  href: string;
  why: string;
  name: string;
}

/** A related line of the page of a record, in words. */
export function showLine(locale: Locale, atlas: Atlas, of: string, line: RelatedLine): ShownLine {
  const { count, counted, path, comma } = languageOf(locale);
  const isRecord = line.names[0] === line.to;
  const reason = line.n === null ? count(`related.${line.why}`, 0) : counted(`related.${line.why}`, counts(of, line), line.n);
  const gap = line.years === null ? [] : [showGap(locale, line.years)];
  const setting = isRecord ? settingOf(locale, atlas, line.to) : null;
  return {
    href: (isRecord ? hrefOf(locale, atlas, line.to) : null) ?? path(line.to),
    why: [[reason, ...gap].join(comma), ...(setting ? [setting] : [])].join(' · '),
    name: line.names.map((ref) => showName(locale, atlas, ref)).join(' · '),
  };
}

/** What the number of a line counts. */
function counts(of: string, { to, why }: RelatedLine): CountName {
  return why === 'itsCity' ? countName('purchases', parseRef(to)?.id ?? '') : countName('records', why, of, to);
}

function showGap(locale: Locale, years: number): string {
  const { t, count } = languageOf(locale);
  if (years === 0) return t('related.sameYear');
  return count(years > 0 ? 'related.later' : 'related.earlier', Math.abs(years));
}

/** The place and year of a case or rule; `null` for other records. */
function settingOf(locale: Locale, atlas: Atlas, ref: string): string | null {
  const { t, text, showYears } = languageOf(locale);
  const { kind = '', id = '' } = parseRef(ref) ?? {};
  const record = kind === 'case' ? atlas.cases.get(id) : kind === 'policy' ? atlas.policies.get(id) : undefined;
  if (!record) return null;
  const place = atlas.places.get(record.city ?? record.place ?? '');
  const where = place ? text(place.name) : t(record.collection === 'cases' ? withoutPlace(record) : 'value.national');
  return record.date ? `${where} ${showYears(record.date)}` : where;
}

/**
 * The name of a linked record: a computed statistic has its title from the strings, a check the name of the tested figure with the verdict.
 */
function showName(locale: Locale, atlas: Atlas, ref: string): string {
  const [kind, id = ''] = ref.split('/');
  if (kind === 'check') return checkName(locale, atlas, id);
  const computed = kind === 'stat' ? statisticOf(id) : undefined;
  return languageOf(locale).text(computed ? computed.title : nameOf(atlas, ref));
}

function checkName(locale: Locale, atlas: Atlas, id: string): string {
  const check = atlas.checks.get(id);
  if (!check) throw new Error(`"${id}" is no check`);
  const { text, vocabulary, colon } = languageOf(locale);
  const verdict = vocabulary('verdict', check.verdict);
  return check.stated.label ? [text(check.stated.label), verdict].join(colon) : verdict;
}
