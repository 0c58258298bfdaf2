import { nameOf } from '../../atlas/names.ts';
import { preferredReading } from '../../atlas/quantity.ts';
import type { Atlas, CaseRecord, DatedQuotation, Quantity } from '../../atlas/records.ts';
import { showDate, showReading } from '../../i18n/show.ts';
import { script, text } from '../../i18n/text.ts';
import { type Locale, printedLanguageTag, writtenLanguage } from '../../values/locale.ts';
import { factsOf, type Inline, type Narrative } from '../../values/narrative.ts';
import { escapeHtml } from '../html.ts';
import { hrefOf } from '../links.ts';

/** A paragraph ready for a page, with the figures it is the first to use. */
export interface RenderedParagraph {
  html: string;
  notes: { letter: string; quantity: Quantity }[];
}

/** A line may break after the letter of a figure, but never before the stop that follows it. */
const wordJoiner = '\u2060';

/** The letter of the n-th figure of a narrative: a, b, c … z, aa, ab … */
export function noteLetter(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : noteLetter(Math.floor(n / 26) - 1) + noteLetter(n % 26);
}

/** The narrative of a case in the reader's language; empty when the case is only a mention. */
export function renderNarrative(locale: Locale, record: CaseRecord, atlas: Atlas): RenderedParagraph[] {
  const narrative: Narrative = record.narratives[writtenLanguage(locale)] ?? [];
  const order = factsOf(narrative);
  const seen = new Set<string>();
  return narrative.map((paragraph) => {
    const html = paragraph
      .map((inline) => render(inline))
      .join('')
      .replace(/<\/sup><\/a>(?=[，。；：、！？）”])/gu, `$&${wordJoiner}`);
    const notes = factsOf([paragraph])
      .filter((id) => !seen.has(id) && seen.add(id))
      .flatMap((id) => {
        const quantity = record.figures.find((figure) => figure.id === id);
        return quantity ? [{ letter: noteLetter(order.indexOf(id)), quantity }] : [];
      });
    return { html, notes };
  });

  function render(inline: Inline): string {
    switch (inline.type) {
      case 'text':
        return escapeHtml(script(locale, inline.value));
      case 'emphasis':
        return `<em>${inline.children.map(render).join('')}</em>`;
      case 'note':
        return `<small class="aside">${inline.children.map(render).join('')}</small>`;
      case 'when':
        return whenHtml(locale, dateOf(record, inline.id));
      case 'fact':
        return factHtml(inline.id, inline.as);
      case 'term':
      case 'ref': {
        const ref = inline.type === 'term' ? `term/${inline.id}` : inline.to;
        const words = inline.children.length > 0 ? inline.children.map(render).join('') : escapeHtml(text(locale, nameOf(atlas, ref)));
        const href = hrefOf(locale, atlas, ref);
        return href ? `<a${inline.type === 'term' ? ' class="term"' : ''} href="${href}">${words}</a>` : words;
      }
    }
  }

  function factHtml(id: string, as: 'amount' | 'number' | 'printed'): string {
    const quantity = record.figures.find((figure) => figure.id === id);
    if (!quantity) return '';
    const reading = preferredReading(quantity);
    const words =
      as === 'printed'
        ? `<q lang="${printedLanguageTag(reading.lang)}">${escapeHtml(reading.printed)}</q>`
        : escapeHtml(showReading(locale, reading, as));
    return `<a class="fig${quantity.conflict ? ' disp' : ''}" href="#figure-${id}">${words}<sup>${noteLetter(order.indexOf(id))}</sup></a>`;
  }
}

/** The first paragraph as plain words, for the description of a page. */
export function plainOpening(locale: Locale, record: CaseRecord, atlas: Atlas): string {
  const plain = (inline: Inline): string => {
    if (inline.type === 'text') return script(locale, inline.value);
    if (inline.type === 'when') return dateOf(record, inline.id) ? showDate(locale, dateOf(record, inline.id)) : '';
    if (inline.type === 'fact') {
      const quantity = record.figures.find(({ id }) => id === inline.id);
      return quantity ? showReading(locale, preferredReading(quantity), inline.as === 'number' ? 'number' : 'amount') : '';
    }
    if (inline.type === 'note') return '';
    if (inline.children.length > 0) return inline.children.map(plain).join('');
    return inline.type === 'ref'
      ? text(locale, nameOf(atlas, inline.to))
      : inline.type === 'term'
        ? text(locale, nameOf(atlas, `term/${inline.id}`))
        : '';
  };
  return (record.narratives[writtenLanguage(locale)]?.[0] ?? []).map(plain).join('');
}

function dateOf(record: CaseRecord, id: string): DatedQuotation | null {
  if (id === 'date') return record.date;
  return id === 'until' ? record.until : (record.dates.find((date) => date.id === id) ?? null);
}

function whenHtml(locale: Locale, dated: DatedQuotation | null): string {
  if (!dated) return '';
  const { edtf } = dated.date;
  const machine = /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? ` datetime="${edtf}"` : '';
  return `<time${machine}>${escapeHtml(showDate(locale, dated))}</time>`;
}
