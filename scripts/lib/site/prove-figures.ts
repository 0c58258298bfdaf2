import { memoize } from '../../../src/values/memoize.ts';
import { unitGrammar } from '../../../src/values/units.ts';
import { decodeUrl } from './decode-url.ts';
import { chainOf, type Element, elementsOf, hasClass, textOf, type Words } from './read-tree.ts';

/** A built page as a tree, with its address: `/en/cases/wuxi/`. */
export interface PageTree {
  address: string;
  tree: Element;
}

/** A figure on a page without a link to its evidence. */
export interface Unproved {
  address: string;
  words: string;
  why: string;
}

/**
 * Checks that every figure of a site leads to its evidence: printed form, document, lines.
 *
 * The target of each link that is styled as a figure must contain evidence. In the main text of a page, each number with a currency, a
 * percent sign or a unit of the atlas must meet one of these conditions: (a) it is in a link to evidence, (b) it is in an entry, row or
 * note that contains evidence or links to it, (c) it is computed by the atlas: on a page with the receipt, in a summary that links to the
 * receipt, or as the result of a calculator whose section shows its input, (d) it repeats, in a title, a plate or in quotation marks, a
 * figure that has evidence on the same page, (e) it is the number of entries in the list below it. In narratives only a link or quotation
 * marks are accepted. Dates, ids, scales of charts, examples in the codebook and counts of the atlas's own records are not figures.
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

/** The indexes of a page that are used repeatedly. */
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

/** Links of figures in running text and summaries, and the letters of margin notes. */
function isFigureLink(element: Element): boolean {
  if (element.name !== 'a') return false;
  return hasClass(element, 'fig') || hasClass(element, 'big') || /#figure-/.test(element.attributes.href ?? '');
}

/** The page that an address leads to, and its anchor; `null` if it is not a page of the site. */
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

/** Whether an element contains a printed form with its document and lines. */
export const isEvidence = memoize((element: Element): boolean => {
  const inside = elementsOf(element);
  const hasWords = inside.some((one) => one.name === 'q' && one.attributes.lang && textOf(one).trim() !== '');
  // A whole section does not count as evidence: it would not be clear which of its contents belongs to the figure.
  return hasWords && !['main', 'section'].includes(element.name) && inside.some(isLocator);
});

/** Whether this is a link to a document with its lines; on the page of a document, the lines alone are enough. */
function isLocator(element: Element): boolean {
  if (hasClass(element, 'at') && /^\s*\d/.test(textOf(element))) return true;
  if (element.name !== 'a' || !/\/sources\/[^/]+\//.test(element.attributes.href ?? '')) return false;
  const own = textOf(element);
  const beside = element.parent && hasClass(element.parent, 'src') ? textOf(element.parent).replace(own, '') : '';
  return /^\s*\d[\d\s,–-]*$/.test(own) || /\d/.test(beside);
}

/** Finds the evidence of figures on one page. */
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
    const isProse = chain.some((element) => ['prose', 'narrative', 'facing', 'article'].some((name) => hasClass(element, name)));
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

  /** Whether a link leads to a page with a table of a document, as the links of entries do that name some of its rows. */
  private leadsToTable(link: Element): boolean {
    const page = this.site.get(link.attributes.href ?? '');
    return page?.elements.some((element) => hasClass(element, 'printed-table')) ?? false;
  }

  /** Whether an entry, row or conflict contains or links to evidence, and is short enough for the evidence to be clear. */
  private readonly isProvedRow = memoize((element: Element): boolean => {
    const isRow = ['li', 'tr', 'dd'].includes(element.name) || hasClass(element, 'conflict') || hasClass(element, 'dispute');
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

  /** Whether the text is in an element that repeats figures: page title, plate, quotation marks. */
  private isRepeated(chain: readonly Element[]): boolean {
    return chain.some((element) => element.name === 'h1' || hasClass(element, 'plate')) || isQuoted(chain[0]);
  }

  /** The text of all elements of the page with evidence. */
  private evidence(): string {
    this.evident ??= this.here.elements
      .filter((element) => ['li', 'tr'].includes(element.name) && isEvidence(element))
      .map(textOf)
      .join('\n');
    return this.evident;
  }
}

/** Whether the number below a heading equals the number of entries in its section. */
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

/** Whether the text is a chart scale, a date, or an example in the codebook. */
function isNoFigure(element: Element): boolean {
  return element.name === 'time' || element.name === 'code' || hasClass(element, 'scale') || hasClass(element, 'fields');
}

const inline = new Set(['a', 'b', 'i', 'em', 'span', 'q', 'sup', 'time', 'code', 'strong', 'tspan']);

/** All numbers with a currency, percent sign or unit in an element, with the text node in which each begins. */
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

/** Durations between dates, and counts of the atlas's own lists, which can be verified by counting. */
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
