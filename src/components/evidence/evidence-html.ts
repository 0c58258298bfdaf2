import { headingAnchor, headingOf } from '../../atlas/evidence/headings.ts';
import type { Locator, Quotation } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { formatLines } from '../../values/lines.ts';
import { type Locale, printedLanguageTag } from '../../values/locale.ts';
import { escapeHtml } from '../html.ts';

/** A printed form, never converted nor translated. As HTML, because running text and cells of comparisons are rendered without components. */
export function quoteHtml({ lang, printed }: Pick<Quotation, 'lang' | 'printed'>): string {
  return `<q lang="${printedLanguageTag(lang)}" translate="no">${escapeHtml(printed)}</q>`;
}

/** The correction of a misprint: `we read “40%”`. */
export function readsAsHtml(locale: Locale, { lang, reads }: Pick<Quotation, 'lang' | 'reads'>): string {
  return reads === null ? '' : `${languageOf(locale).t('evidence.readsAs')} ${quoteHtml({ lang, printed: reads })}`;
}

/** A quotation as printed; a misprint is followed by the correction and the reason. */
export function printedHtml(locale: Locale, quotation: Quotation): string {
  const { reads, why } = quotation;
  if (reads === null) return quoteHtml(quotation);
  const reason = why ? `<small>${escapeHtml(languageOf(locale).text(why))}</small>` : '';
  return `${quoteHtml(quotation)} <span class="reads-as">${readsAsHtml(locale, quotation)}${reason}</span>`;
}

/** A source reference as plain text: `Zhang 2011, line 1050`. */
export function sourceText(locale: Locale, atlas: Atlas, locator: Locator): string {
  const source = atlas.sources.get(locator.source);
  return source ? languageOf(locale).text(source.short) + linesText(locale, locator) : '';
}

function linesText(locale: Locale, { lines }: Locator): string {
  const isOne = lines.length === 1 && lines[0]?.[0] === lines[0]?.[1];
  return languageOf(locale).t(isOne ? 'evidence.line' : 'evidence.lines', { lines: formatLines(lines) });
}

/** A source reference: document, lines and, with `full`, the slide or section. It links to what was read from these lines. */
export function sourceReferenceHtml(locale: Locale, atlas: Atlas, locator: Locator, full = false): string {
  const source = atlas.sources.get(locator.source);
  if (!source) return '';
  const { t, text, path } = languageOf(locale);
  const heading = headingOf(source, locator);
  const href = path(`sources/${locator.source}${heading ? `#${headingAnchor(heading)}` : ''}`);
  const under = full && heading ? t('evidence.heading', { heading: text(heading.title) }) : '';
  return `<span class="src"><a href="${href}">${escapeHtml(text(source.short))}</a>${escapeHtml(under + linesText(locale, locator))}</span>`;
}
