import type {
  PublishedDate,
  PublishedFigure,
  PublishedLocator,
  PublishedQuotation,
  PublishedReading,
} from '../../schemas/published/collections.ts';
import { preferredReading } from '../records/quantity.ts';
import type { DatedQuotation, Locator, Quantity, Quotation, Reading } from '../records/quotation.ts';
import { inThree, inThreeOrNull, type Publishing } from './publishing.ts';

/** The locators from which a record was read. */
export function publishSources(sources: readonly Locator[]): PublishedLocator[] {
  return sources.map(({ source, lines }) => ({ id: source, lines }));
}

/** A quotation as printed, never converted. */
export function publishQuotation({ printed, lang, source, lines, reads }: Quotation): PublishedQuotation {
  return { printed, lang, source, lines, reads };
}

/** A date as an interval, with the quotation it was parsed from. */
export function publishDate(dated: DatedQuotation | null): PublishedDate | null {
  if (!dated) return null;
  const { date, printed, lang, source, lines } = dated;
  return { edtf: date.edtf, earliest: date.earliest, latest: date.latest, printed, lang, source, lines };
}

/** A quantity: the fields of its preferred reading, then all readings in the order of the record. */
export function publishFigure(publishing: Publishing, quantity: Quantity): PublishedFigure {
  const { id, measure, label, scope, status, period, years, partOf, conflict, readings } = quantity;
  const preferred = preferredReading(quantity);
  const { printed, lang, source, lines } = preferred;
  return {
    id,
    measure,
    label: inThree(publishing, label),
    printed,
    ...publishAmount(preferred),
    lang,
    source,
    lines,
    scope,
    status,
    period: publishDate(period),
    years: publishYears(years),
    partOf,
    conflict,
    preferred: readings.indexOf(preferred),
    readings: readings.map((reading) => publishReading(publishing, reading)),
  };
}

/** A span of years as EDTF: 2004 to 2006 is `2004/2006`. */
export function publishYears(years: Quantity['years']): string | null {
  if (!years) return null;
  const { from, to } = years;
  return from === to ? String(from) : `${from}/${to ?? '..'}`;
}

/** One printed form of a quantity. */
export function publishReading(publishing: Publishing, reading: Reading): PublishedReading {
  const { printed, reads, why, unitPrinted, reason, lang, source, lines } = reading;
  return { printed, reads, why: inThreeOrNull(publishing, why), ...publishAmount(reading), unitPrinted, reason, lang, source, lines };
}

/** What the words come to; everything `null` where they cannot be read. */
export function publishAmount({ figure }: Pick<Reading, 'figure'>) {
  return {
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    unit: figure?.unit ?? null,
    per: [...(figure?.per ?? [])],
    qualifier: figure?.qualifier ?? null,
  };
}
