import { caseColumn, caseRows } from '../../atlas/compare/case-column.ts';
import type { Atlas, CaseRecord } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';
import { memoize } from '../../values/memoize.ts';
import type { SaidPayment } from '../../values/say-payments.ts';
import { cellHtml } from './cell-html.ts';
import { type Fact, factsOf } from './facts.ts';
import { saidPayment } from './paid-words.ts';

/** A case prepared for comparison: fetched by the browser, and rendered on the page of a service. */
export interface CaseFile {
  id: string;
  title: string;
  /** The short title, used where the columns are stacked. */
  short: string;
  url: string;
  /** Place and years. */
  where: string;
  /** How it was paid for, for the sentence above the columns. */
  paid: SaidPayment;
  /** A cell for each row, in the order of the rows, as HTML. */
  cells: string[];
  /** The same as facts, for a spreadsheet. */
  facts: Fact[];
}

const filesOf = memoize((atlas: Atlas) => memoize((locale: Locale) => memoize((record: CaseRecord) => make(locale, atlas, record))));

/** A case as a column of a comparison; memoised for each language. */
export function caseFile(locale: Locale, atlas: Atlas, record: CaseRecord): CaseFile {
  return filesOf(atlas)(locale)(record);
}

function make(locale: Locale, atlas: Atlas, record: CaseRecord): CaseFile {
  const { t, text, showYears, path } = languageOf(locale);
  const column = caseColumn(atlas, record);
  const title = text(record.title);
  return {
    id: record.id,
    title,
    short: text(record.short),
    url: path(`cases/${record.id}`),
    where: `${placeOf(locale, atlas, record)} ${showYears(record.date)}`,
    paid: saidPayment(locale, atlas, record),
    cells: caseRows.map((row) => cellHtml({ locale, atlas, isOwn: true }, column[row])),
    facts: caseRows.flatMap((row) => factsOf(locale, atlas, t(`compare.row.${row}`), title, column[row])),
  };
}

/** The label of the place a case is listed under. */
export function placeOf(locale: Locale, atlas: Atlas, record: CaseRecord): string {
  const place = atlas.places.get(record.city ?? record.place ?? '');
  const { t, text } = languageOf(locale);
  return place ? text(place.name) : t(withoutPlace(record));
}
