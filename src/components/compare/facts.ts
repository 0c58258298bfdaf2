import type { Cell, CellValue, Entry } from '../../atlas/compare/cell.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Locator, Quotation } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { unmarked } from '../../values/counted.ts';
import { formatLines } from '../../values/lines.ts';
import type { Locale } from '../../values/locale.ts';
import { memoize } from '../../values/memoize.ts';
import { valueText } from './cell-text.ts';

/** One fact of a comparison, as a row of a table. */
export interface Fact {
  row: string;
  /** The name of the city or case. */
  of: string;
  value: string;
  /** The printed form; empty if the fact is neither a figure nor a date. */
  printed: string;
  /** References of the records that state it: `case/wuxi-2007-home-care-coupons#fund`. */
  record: string;
  source: string;
  lines: string;
}

/** The facts of a cell, one row each; "not recorded" is a row too. */
export function factsOf(locale: Locale, atlas: Atlas, row: string, of: string, cell: Cell): Fact[] {
  return cellFacts(atlas)(locale)(cell).map((fact) => ({ row, of, ...fact }));
}

/** A fact without its city or case and without its row; a city's cells give the same facts on the page of each pair. */
type CellFact = Omit<Fact, 'row' | 'of'>;

const cellFacts = memoize((atlas: Atlas) => memoize((locale: Locale) => memoize((cell: Cell) => toFacts(locale, atlas, cell))));

function toFacts(locale: Locale, atlas: Atlas, { entries, open, isNone }: Cell): CellFact[] {
  const { t } = languageOf(locale);
  const read = sourceReference(open.flatMap((ref) => locatorsOf(atlas, ref)));
  return [
    ...entries.map((entry) => factOf(locale, atlas, entry)),
    ...(open.length > 0 ? [{ printed: '', value: t('value.notRecorded'), record: open.join('; '), ...read }] : []),
    ...(isNone ? [{ printed: '', value: t('compare.none'), record: '', source: '', lines: '' }] : []),
  ];
}

function factOf(locale: Locale, atlas: Atlas, { value, from, locators, words: said }: Entry): CellFact {
  const { text, colon } = languageOf(locale);
  const words = unmarked(valueText(locale, atlas, value));
  const quotation = said ?? quotationOf(value);
  const own = refOf(value);
  const ownLocators = quotation ? [quotation] : locators;
  return {
    value: value.kind === 'figure' ? `${text(value.quantity.label)}${colon}${words}` : words,
    printed: quotation?.printed ?? '',
    record: (own === null ? from : [own, ...from.filter((ref) => !own.startsWith(ref))]).join('; '),
    ...sourceReference(ownLocators.length > 0 ? ownLocators : from.flatMap((ref) => locatorsOf(atlas, ref))),
  };
}

function quotationOf(value: CellValue): Quotation | null {
  if (value.kind === 'figure') return preferredReading(value.quantity);
  return value.kind === 'date' ? value.date : null;
}

function refOf(value: CellValue): string | null {
  if (value.kind === 'figure') return value.quantity.ref;
  return value.kind === 'record' ? value.ref : null;
}

function locatorsOf(atlas: Atlas, ref: string): Locator[] {
  return atlas.cases.get(ref.slice('case/'.length))?.sources ?? [];
}

/** Documents and lines as two cells: `zhang-2011; zhong-2015` and `1046-1051; 12`. */
function sourceReference(locators: readonly Locator[]): Pick<Fact, 'source' | 'lines'> {
  return {
    source: locators.map(({ source }) => source).join('; '),
    lines: locators.map(({ lines }) => formatLines(lines).replaceAll('–', '-')).join('; '),
  };
}
