import { headingOf } from '../../atlas/evidence/headings.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { formatLines } from '../../values/lines.ts';
import type { Locale } from '../../values/locale.ts';
import { reportAddress } from '../../values/version.ts';

/** A figure with its source in one sentence, to be copied; `name` is that of its record, `url` the absolute address of its evidence. */
export function copiedFigure(locale: Locale, atlas: Atlas, figure: Quantity, name: string, url: string): string {
  const { t, text, showReading } = languageOf(locale);
  const reading = preferredReading(figure);
  const source = atlas.sources.get(reading.source);
  const heading = source ? headingOf(source, reading) : null;
  return t('evidence.copied', {
    label: text(figure.label),
    amount: showReading(reading),
    printed: reading.printed,
    source: source ? text(source.short) : reading.source,
    heading: heading ? text(heading.title) : '',
    lines: formatLines(reading.lines),
    name,
    url,
  });
}

/** A letter to us about the figure at an address; it contains only the address, which identifies the figure. */
export function reportOf(url: string): string {
  return `mailto:${reportAddress}?subject=${encodeURIComponent(url)}`;
}
