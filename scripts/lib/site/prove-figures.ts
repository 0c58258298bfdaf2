import { memoize } from '../../../src/values/memoize.ts';
import { unitGrammar } from '../../../src/values/units.ts';
import { decodeUrl } from './decode-url.ts';
import { chainOf, type Element, elementsOf, hasClass, textOf, type Words } from './read-tree.ts';

/** A built page as a tree, at its address: `/en/cases/wuxi/`. */
export interface PageTree {
  address: string;
  tree: Element;
}

/** A figure on a page from which nothing leads to the words it was read from. */
export interface Unproved {
  address: string;
  words: string;
  why: string;
}

/**
 * Follows every figure of a site to its evidence: the printed words, the document, the lines.
 *
 * A link that is drawn as a figure leads to a place that has them. And wherever the main text of a page says a number with a
 * currency, a percent sign or a unit of the atlas, it
 * (a) stands in a link to such a place,
 * (b) or in an entry, a row or a note that has them itself or leads to such a place,
 * (c) or is computed by the atlas: on a page that has the receipt, in a summary that leads to it, or as an answer of a calculator whose
 *     section says what it rests on,
 * (d) or repeats, in a title, a plate or in quotation marks, what stands with its evidence on the same page,
 * (e) or heads a list and is the number of its entries.
 * In a text of ours only a link, or quotation marks, will do. Dates, ids, scales of drawings, the codebook's examples and
 * counts of the atlas's own records are no figures.
 */
export function proveFigures(pages: readonly PageTree[]): { unproved: Unproved[]; links: number; figures: number } {
  const site = new Map(pages.map((page) => [page.address, placesOf(page)]));
  const unproved: Unproved[] = [];
  let links = 0;
  let figures = 0;
  for (const page of pages) {
    const here = site.get(page.address);
    if (!here?.main) continue;
    const targetOf = (href: string) => targetAt(href, page.address, site);
    for (const link of here.elements.filter(isFigureLink)) {
      links++;
      const target = targetOf(link.attributes.href ?? '');
      if (!target || !isEvidence(target))
        unproved.push({
          address: page.address,
          words: textOf(link).trim(),
          why: `${link.attributes.href} ${target ? 'has no printed words with document and lines' : 'is no place'}`,
        });
    }
    const lead = new Leads(here, targetOf, site);
    for (const { words, text } of quantitiesIn(here.main)) {
      figures++;
      if (!lead.isProved(words.parent, text)) unproved.push({ address: page.address, words: text, why: `bare in ${pathOf(words.parent)}` });
    }
  }
  return { unproved, links, figures };
}

/** What is asked of a page again and again. */
interface Places {
  main: Element | null;
  elements: Element[];
  ids: Map<string, Element>;
  hasReceipt: boolean;
}

function placesOf({ tree }: PageTree): Places {
  const elements = elementsOf(tree);
  const main = elements.find(({ name }) => name === 'main') ?? null;
  return {
    main,
    elements: main ? elementsOf(main) : [],
    ids: new Map(elements.flatMap((element) => (element.attributes.id ? [[element.attributes.id, element]] : []))),
    hasReceipt: elements.some((element) => hasClass(element, 'receipt')),
  };
}

/** Figures in running text, at a glance, and the letters of notes. */
function isFigureLink(element: Element): boolean {
  if (element.name !== 'a') return false;
  return hasClass(element, 'fig') || hasClass(element, 'big') || /#figure-/.test(element.attributes.href ?? '');
}

/** The page of the site that an address leads to, and the place on it. */
function pageAt(href: string, from: string, site: Map<string, Places>): { page: Places; anchor: string } | null {
  const url = URL.parse(href, `https://site.invalid${encodeURI(from)}`);
  const decoded = url?.origin === 'https://site.invalid' ? decodeUrl(url) : null;
  const page = site.get(decoded?.path ?? '');
  return decoded && page ? { page, anchor: decoded.anchor } : null;
}

function targetAt(href: string, from: string, site: Map<string, Places>): Element | null {
  const found = pageAt(href, from, site);
  return found?.page.ids.get(found.anchor) ?? null;
}

/** Printed words, the document they stand in, and on which lines. */
export const isEvidence = memoize((element: Element): boolean => {
  const inside = elementsOf(element);
  const hasWords = inside.some((one) => one.name === 'q' && one.attributes.lang && textOf(one).trim() !== '');
  // A whole section has evidence for whatever stands in it; nobody could tell which.
  return hasWords && !['main', 'section'].includes(element.name) && inside.some(isLocator);
});

/** A link into a document with the lines in it or beside it; on the page of a document, the line alone. */
function isLocator(element: Element): boolean {
  if (hasClass(element, 'at') && /^\s*\d/.test(textOf(element))) return true;
  if (element.name !== 'a' || !/\/sources\/[^/]+\//.test(element.attributes.href ?? '')) return false;
  const own = textOf(element);
  const beside = element.parent && hasClass(element.parent, 'src') ? textOf(element.parent).replace(own, '') : '';
  return /^\s*\d[\d\s,–-]*$/.test(own) || /\d/.test(beside);
}

/** What leads from a figure on one page to its evidence. */
class Leads {
  private evident: string | null = null;
  private readonly here: Places;
  private readonly targetOf: (href: string) => Element | null;
  private readonly site: Map<string, Places>;

  constructor(here: Places, targetOf: (href: string) => Element | null, site: Map<string, Places>) {
    this.here = here;
    this.targetOf = targetOf;
    this.site = site;
  }

  isProved(at: Element, figure: string): boolean {
    const chain = chainOf(at);
    const isProse = chain.some((element) => hasClass(element, 'prose') || hasClass(element, 'facing') || hasClass(element, 'article'));
    const isNote = chain.some((element) => hasClass(element, 'note') && isEvidence(element));
    return (
      chain.some((element) => element.name === 'a' && this.leadsOn(element)) ||
      isNote ||
      (!isProse && chain.some((element) => this.isProvedRow(element))) ||
      (!isProse && this.isComputed(chain)) ||
      isLengthOfList(chain, figure) ||
      (this.isRepeated(chain) && this.evidence().includes(figure)) ||
      chain.some((element) => isNoFigure(element))
    );
  }

  private leadsOn(link: Element): boolean {
    const target = this.targetOf(link.attributes.href ?? '');
    return target !== null && isEvidence(target);
  }

  /** An entry that names a table of a document by some of its rows leads to the table. */
  private leadsToTable(link: Element): boolean {
    const page = this.site.get(link.attributes.href ?? '');
    return page?.elements.some((element) => hasClass(element, 'printed-table')) ?? false;
  }

  /** An entry, a row, a contradiction: few enough words that one knows which evidence is meant. */
  private readonly isProvedRow = memoize((element: Element): boolean => {
    const isRow = ['li', 'tr', 'dd'].includes(element.name) || hasClass(element, 'conflict');
    if (!isRow) return false;
    return isEvidence(element) || elementsOf(element).some((one) => one.name === 'a' && (this.leadsOn(one) || this.leadsToTable(one)));
  });

  private isComputed(chain: readonly Element[]): boolean {
    if (this.here.hasReceipt) return true;
    if (chain.some((element) => hasClass(element, 'answer'))) {
      const section = chain.find(({ name }) => name === 'section');
      const basis = (section ? elementsOf(section) : []).filter((element) => hasClass(element, 'rests-on'));
      return basis.some((element) => elementsOf(element).some((entry) => entry.name === 'li' && isEvidence(entry)));
    }
    const summary = chain.find(({ name }) => name === 'article');
    return (summary ? elementsOf(summary) : []).some(
      ({ name, attributes }) => name === 'a' && pageAt(attributes.href ?? '', '/', this.site)?.page.hasReceipt === true,
    );
  }

  /** Places that repeat: the title of a page, the plate of a case, words in quotation marks. */
  private isRepeated(chain: readonly Element[]): boolean {
    return chain.some((element) => element.name === 'h1' || hasClass(element, 'plate')) || isQuoted(chain[0]);
  }

  /** All words of the page that stand with their evidence. */
  private evidence(): string {
    this.evident ??= this.here.elements
      .filter((element) => ['li', 'tr'].includes(element.name) && isEvidence(element))
      .map(textOf)
      .join('\n');
    return this.evident;
  }
}

/** The words under a heading say how many entries the section has: as many as there are. */
function isLengthOfList(chain: readonly Element[], figure: string): boolean {
  const section = chain.find(({ name }) => name === 'header')?.parent;
  if (!section) return false;
  const lists = elementsOf(section).filter(({ name }) => name === 'ul' || name === 'ol');
  return lists.some(
    ({ children }) => children.filter((child) => 'name' in child && child.name === 'li').length === Number.parseInt(figure, 10),
  );
}

function isQuoted(element: Element | undefined): boolean {
  return element !== undefined && /[“「][^”」]*\d[^”」]*[”」]/.test(textOf(element));
}

/** The scale of a drawing, a date, an example in the codebook. */
function isNoFigure(element: Element): boolean {
  return element.name === 'time' || element.name === 'code' || hasClass(element, 'scale') || hasClass(element, 'fields');
}

const inline = new Set(['a', 'b', 'i', 'em', 'span', 'q', 'sup', 'time', 'code', 'strong', 'tspan']);

/** Every number with a currency, a percent sign or a unit in an element, and the words where it begins. */
export function quantitiesIn(main: Element): { words: Words; text: string }[] {
  let flat = '';
  const pieces: { start: number; words: Words }[] = [];
  const read = (element: Element) => {
    for (const child of element.children) {
      if ('name' in child) {
        const isBlock = !inline.has(child.name) || hasClass(child, 'at');
        if (isBlock) flat += '\n';
        read(child);
        if (isBlock) flat += '\n';
      } else {
        pieces.push({ start: flat.length, words: child });
        flat += child.text;
      }
    }
  };
  read(main);
  return [...flat.matchAll(quantity)].flatMap(({ 0: text, index }) => {
    const piece = pieces.findLast(({ start }) => start <= index);
    return piece ? [{ words: piece.words, text }] : [];
  });
}

/** Lengths of time between dates, and what the atlas counts of itself: its lists say how long they are. */
const ownCounts = ['years', 'months', 'days', 'points', 'fields', 'documents', 'items', 'categories', 'cities', 'times'];
const units = Object.entries(unitGrammar)
  .filter(([id]) => !ownCounts.includes(id))
  .map(([, grammar]) => grammar);
const number = String.raw`(?<![\d.,])\d[\d,.]*`;
const english = String.raw`(?: (?:thousand|million|billion|trillion))?(?:%| (?:yuan|US dollars|Hong Kong dollars|${units.flatMap(({ one, many }) => [many, one]).join('|')})\b)|${number} (?:million|billion|trillion)\b`;
const chinese = `余?[十百千万亿]*余?(?:元|美元|港元|倍|[名位家]|周岁|${units.map(({ zh }) => zh).join('|')})`;
const quantity = new RegExp(`${number}(?:${english})|(?:USD|HKD|RMB|US\\$|¥) ?${number}|${number}${chinese}`, 'gu');

function pathOf(element: Element): string {
  return chainOf(element)
    .slice(0, 4)
    .map(({ name, attributes }) => name + (attributes.class ? `.${attributes.class.replaceAll(' ', '.')}` : ''))
    .toReversed()
    .join(' > ');
}
