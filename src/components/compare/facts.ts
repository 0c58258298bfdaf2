import type { Cell, Entry, Said } from '../../atlas/compare/cell.ts';
import { preferredReading } from '../../atlas/quantity.ts';
import type { Atlas, Locator, Quotation } from '../../atlas/records.ts';
import { text } from '../../i18n/text.ts';
import { translator } from '../../i18n/words.ts';
import { formatLines } from '../../values/lines.ts';
import type { Locale } from '../../values/locale.ts';
import { saidWords } from './cell-words.ts';

/** One fact of a comparison as a row of a table. */
export interface Fact {
  row: string;
  /** The city or the case it is said of. */
  of: string;
  value: string;
  /** The words of the document; empty where the fact is not a figure or a date. */
  printed: string;
  /** References of the records that say it: `case/wuxi-2007-home-care-coupons#fund`. */
  record: string;
  source: string;
  lines: string;
}

/** Everything a cell says, one row a fact; that nothing is recorded is a row too. */
export function factsOf(locale: Locale, atlas: Atlas, row: string, of: string, { entries, open, isNone }: Cell): Fact[] {
  const t = translator(locale);
  const silent = { row, of, printed: '' };
  const read = sourceReference(open.flatMap((ref) => locatorsOf(atlas, ref)));
  return [
    ...entries.map((entry) => ({ row, of, ...factOf(locale, atlas, entry) })),
    ...(open.length > 0 ? [{ ...silent, value: t('value.notRecorded'), record: open.join('; '), ...read }] : []),
    ...(isNone ? [{ ...silent, value: t('compare.none'), record: '', source: '', lines: '' }] : []),
  ];
}

function factOf(locale: Locale, atlas: Atlas, { said, from, locators }: Entry): Omit<Fact, 'row' | 'of'> {
  const words = saidWords(locale, atlas, said);
  const quotation = quotationOf(said);
  const own = refOf(said);
  const ownLocators = quotation ? [quotation] : locators;
  return {
    value: said.kind === 'figure' ? `${text(locale, said.quantity.label)}${locale === 'en' ? ': ' : '：'}${words}` : words,
    printed: quotation?.printed ?? '',
    record: (own === null ? from : [own, ...from.filter((ref) => !own.startsWith(ref))]).join('; '),
    ...sourceReference(ownLocators.length > 0 ? ownLocators : from.flatMap((ref) => locatorsOf(atlas, ref))),
  };
}

function quotationOf(said: Said): Quotation | null {
  if (said.kind === 'figure') return preferredReading(said.quantity);
  return said.kind === 'date' ? said.date : null;
}

function refOf(said: Said): string | null {
  if (said.kind === 'figure') return said.quantity.ref;
  return said.kind === 'record' ? said.ref : null;
}

function locatorsOf(atlas: Atlas, ref: string): Locator[] {
  return atlas.cases.get(ref.slice('case/'.length))?.sources ?? [];
}

/** Documents and lines in two cells: `zhang-2011; zhong-2015` and `1046-1051; 12`. */
function sourceReference(locators: readonly Locator[]): Pick<Fact, 'source' | 'lines'> {
  return {
    source: locators.map(({ source }) => source).join('; '),
    lines: locators.map(({ lines }) => formatLines(lines).replaceAll('–', '-')).join('; '),
  };
}
