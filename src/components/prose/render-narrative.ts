import { nameOf } from '../../atlas/records/name-of.ts';
import { dateOf, quantityOf } from '../../atlas/records/plain-text.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { DatedQuotation, Quantity, Story } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';
import { type BlockForm, factsOf, type Inline, type Narrative } from '../../values/narrative.ts';
import { quoteHtml } from '../evidence/evidence-html.ts';
import { escapeHtml } from '../html.ts';
import { hrefOf } from '../links.ts';

/** A margin note for a figure: its letter, and the address of its evidence. */
export interface MarginNote {
  letter: string;
  quantity: Quantity;
  href: string;
  /** The address of the conflict about it; `null` if it is undisputed. */
  dispute: string | null;
}

/** A rendered block, with the figures that occur in it for the first time. A list is one block with an HTML string for each entry. */
export interface RenderedBlock {
  form: BlockForm;
  html: string[];
  notes: MarginNote[];
}

/** The context of a text on a page other than that of its record. */
interface Elsewhere {
  /** The address of the record's page, which has the evidence of its figures. */
  home: string;
  /** The language of the pages it links to. */
  linksIn: Locale;
  /** Whether the site speaks of itself there, in words of the interface. */
  isOfSite?: boolean;
}

/** The letter of the n-th figure of a narrative: a, b, c … z, aa, ab … */
export function noteLetter(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : noteLetter(Math.floor(n / 26) - 1) + noteLetter(n % 26);
}

/**
 * Renders a narrative in the reader's language; empty for a case that is only mentioned. Outside its record's page there are no margin
 * notes, so its figures have no letters. With `hasEvidence` the page also has the evidence of figures of other records.
 */
export function renderNarrative(locale: Locale, story: Story, atlas: Atlas, elsewhere?: Elsewhere, hasEvidence = false): RenderedBlock[] {
  const { written, text, showReading, joiner, ...language } = languageOf(locale);
  const { home, linksIn, isOfSite } = elsewhere ?? { home: '', linksIn: locale };
  const script = isOfSite ? language.interfaceScript : language.script;
  const { refPath } = languageOf(linksIn);
  const narrative: Narrative = story.narratives[written] ?? [];
  const order = factsOf(narrative);
  const seen = new Set<string>();
  const anchored = new Set<string>();
  const rendered: RenderedBlock[] = [];
  for (const block of narrative) {
    const html = block.inlines.map(render).join('');
    const notes = factsOf([block])
      .filter((id) => !seen.has(id) && seen.add(id))
      .flatMap(noteOf);
    const last = rendered.at(-1);
    if (last?.form === block.form && (block.form === 'entry' || block.form === 'step')) {
      last.html.push(html);
      last.notes.push(...notes);
    } else rendered.push({ form: block.form, html: [html], notes });
  }
  return rendered;

  function noteOf(id: string): MarginNote[] {
    const quantity = quantityOf(atlas, story, id);
    if (!quantity) return [];
    const { conflict } = quantity;
    const dispute = conflict === null ? null : id.includes('/') ? refPath(`conflict/${conflict}`) : `${home}#conflict-${conflict}`;
    return [{ letter: letterOf(id), quantity, href: figureHref(id), dispute }];
  }

  /** Figures have anchors on the page of their record, and those of others on a page with their evidence. */
  function figureHref(id: string): string {
    if (hasEvidence && id.includes('/')) return `#evidence-${letterOf(id)}`;
    return id.includes('/') ? refPath(id) : `${home}#figure-${id}`;
  }

  function letterOf(id: string): string {
    return noteLetter(order.indexOf(id));
  }

  function render(inline: Inline): string {
    switch (inline.type) {
      case 'text':
        return escapeHtml(script(inline.value));
      case 'emphasis':
        return `<em>${inline.children.map(render).join('')}</em>`;
      case 'note':
        return `<small class="aside">${inline.children.map(render).join('')}</small>`;
      case 'link':
        return `<a href="${escapeHtml(linkHref(inline.href))}">${inline.children.map(render).join('')}</a>`;
      case 'when':
        return whenHtml(locale, dateOf(story, inline.id));
      case 'fact':
        return factHtml(inline.id, inline.as);
      case 'term':
      case 'ref': {
        const ref = inline.type === 'term' ? `term/${inline.id}` : inline.to;
        const words = inline.children.length > 0 ? inline.children.map(render).join('') : escapeHtml(text(nameOf(atlas, ref)));
        const href = hrefOf(linksIn, atlas, ref);
        return href ? `<a${inline.type === 'term' ? ' class="term"' : ''} href="${href}">${words}</a>` : words;
      }
    }
  }

  /** Headings are converted to Traditional with their page, so the anchors in links to them must be converted too. */
  function linkHref(href: string): string {
    return href.startsWith('.') || href.startsWith('#') ? script(href) : href;
  }

  function factHtml(id: string, as: 'amount' | 'number' | 'printed'): string {
    const quantity = quantityOf(atlas, story, id);
    if (!quantity) return '';
    const reading = preferredReading(quantity);
    const words = as === 'printed' ? quoteHtml(reading) : escapeHtml(showReading(reading, as));
    const letter = elsewhere ? '' : `${joiner}<sup>${letterOf(id)}</sup>`;
    // The way back from the evidence leads to the first place of a letter.
    const anchor = hasEvidence && !anchored.has(id) && anchored.add(id) ? ` id="note-${letterOf(id)}"` : '';
    return `<a class="fig${quantity.conflict ? ' disp' : ''}"${anchor} href="${figureHref(id)}">${words}${letter}</a>`;
  }
}

/** Groups blocks by heading; blocks before the first heading have none. */
export function sectionsOf(blocks: readonly RenderedBlock[]): { heading: string | null; blocks: RenderedBlock[] }[] {
  const sections: { heading: string | null; blocks: RenderedBlock[] }[] = [];
  for (const block of blocks) {
    if (block.form === 'heading') sections.push({ heading: block.html.join(''), blocks: [] });
    else if (sections.length === 0) sections.push({ heading: null, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function whenHtml(locale: Locale, dated: DatedQuotation | null): string {
  if (!dated) return '';
  const { edtf } = dated.date;
  const machine = /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? ` datetime="${edtf}"` : '';
  const words = escapeHtml(languageOf(locale).showDate(dated));
  return machine === '' ? words : `<time${machine}>${words}</time>`;
}
