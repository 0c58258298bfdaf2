import { countFacets } from '../../search/query/facets.ts';
import type { SearchResponse } from '../../search/query/search.ts';
import { element } from '../shared/elements.ts';
import type { FacetName, Query } from './address.ts';
import { describeQuery } from './describe-query.ts';
import { chips, facetLists, kindLinks } from './facets.ts';
import type { Fault } from './fetch-files.ts';
import type { Opened } from './labels.ts';
import type { Translator } from './reasons.ts';
import { type Drawn, results } from './results.ts';

/** The part of the page below the box: chips, status, kinds, facets and results, or, before a search, the list of all names. */
export class ResultsView {
  readonly #box: HTMLElement;
  readonly #t: Translator;
  /** The address of the query whose results are shown. */
  #drawnFor: string | null = null;
  /** Facets that the reader opened or closed. */
  #openFacets = new Map<FacetName, boolean>();

  constructor(box: HTMLElement, t: Translator) {
    this.#box = box;
    this.#t = t;
    box.addEventListener('toggle', (event) => this.#toggled(event), true);
  }

  #part(name: string): HTMLElement | null {
    return document.querySelector(`[data-part="${name}"]`);
  }

  announce(text: string) {
    const status = this.#part('status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Focuses the first of these elements that exists, since the activated one may be gone. */
  focusFirst(selectors: string[]) {
    const found = selectors.map((selector) => this.#box.querySelector<HTMLElement>(selector)).find((target) => target !== null);
    found?.focus();
  }

  /** Shows the list of all names again. */
  clear(query: Query) {
    this.#drawnFor = null;
    this.announce('');
    this.#part('chips')?.replaceChildren(...this.#chipsWithoutIndex(query));
    this.#part('answer')?.replaceChildren();
    this.#part('answers')?.replaceChildren();
    this.#showEither(false);
  }

  /** The chip of the kind, while there is no text to search for. */
  #chipsWithoutIndex({ kind }: Query): HTMLElement[] {
    if (kind === null) return [];
    const label = this.#t('chip.remove', { facet: this.#t('facet.kind'), name: this.#t(`kind.${kind}`) });
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'data-remove': 'kind', 'aria-label': label },
      this.#t(`kind.${kind}`),
      ' ×',
    );
    return [element('li', {}, chip)];
  }

  /** Draws a response; returns the result lines that need a snippet. */
  draw(opened: Opened, response: SearchResponse, query: Query, answer: HTMLElement | null): Drawn['lines'] {
    const { index, labels } = opened;
    const t = this.#t;
    const all = response.groups.reduce((sum, { count }) => sum + count, 0);
    const n = query.kind === null ? all : (response.groups.find(({ kind }) => kind === query.kind)?.count ?? 0);
    const subject = describeQuery(query, opened, t, true).join(t('comma'));
    const { sections, lines } = results(index, labels, t, response, query);
    this.#part('chips')?.replaceChildren(...chips(index, labels, t, query));
    this.#part('kinds')?.replaceChildren(...kindLinks(response.groups, query, t));
    this.#part('answer')?.replaceChildren(...(answer ? [answer] : []));
    this.#part('answers')?.replaceChildren(...sections);
    const found = t(n > 0 ? 'count' : all > 0 ? 'noneOfKind' : answer ? 'answered' : 'none', { n, q: subject });
    this.announce(found);
    this.#showEither(all > 0);
    this.#drawnFor = location.search;
    return lines;
  }

  /** Counts and draws the facets of the results. */
  async drawFacets({ index, labels }: Opened, { documents }: SearchResponse, query: Query, isCurrent: () => boolean) {
    const counted = documents.filter((document) => query.kind === null || index.kindOf(document) === query.kind);
    const counts = await countFacets(index, counted);
    if (!isCurrent()) return;
    const isWide = matchMedia('(min-width: 60rem)').matches;
    const isOpen = (facet: FacetName) => this.#openFacets.get(facet) ?? isWide;
    this.#part('facets')?.replaceChildren(...facetLists(index, labels, this.#t, counts, query, isOpen));
  }

  /** Shows the remaining values of a facet and focuses the first of them. */
  showAllValues(button: HTMLElement) {
    const rows = [...(button.parentElement?.querySelectorAll<HTMLElement>('li') ?? [])];
    const first = rows.find(({ hidden }) => hidden);
    for (const row of rows) row.hidden = false;
    button.remove();
    first?.querySelector('a')?.focus();
  }

  /** Shows what went wrong and how to go on; the current results remain. */
  fail(fault: Fault) {
    const again = element(
      'button',
      { type: 'button', class: 'btn', 'data-retry': fault },
      this.#t(fault === 'renewed' ? 'reload' : 'retry'),
    );
    this.#part('failed')?.replaceChildren(this.#t(`fault.${fault}`), ' ', this.#t('fault.list'), ' ', again);
    if (location.search === this.#drawnFor) return;
    this.#drawnFor = null;
    this.announce('');
    this.#part('answer')?.replaceChildren();
    this.#part('answers')?.replaceChildren();
    this.#showEither(false);
  }

  clearFault() {
    this.#part('failed')?.replaceChildren();
  }

  /** Shows either the results or the list of all names. */
  #showEither(hasResults: boolean) {
    const [found, everything] = [this.#part('found'), this.#part('everything')];
    if (found) found.hidden = !hasResults;
    if (everything) everything.hidden = hasResults;
  }

  #toggled(event: Event) {
    const list = event.target as HTMLDetailsElement;
    if (list.dataset.facet) this.#openFacets.set(list.dataset.facet as FacetName, list.open);
  }
}
