import { countFacets } from '../../search/query/facets.ts';
import type { Answer } from '../../search/query/search.ts';
import { element } from '../elements.ts';
import type { Narrowing, Question } from './address.ts';
import { chips, facetLists, kindLinks } from './facets.ts';
import type { Fault } from './fetch-files.ts';
import type { Opened } from './labels.ts';
import type { Say } from './reasons.ts';
import { type Drawn, results } from './results.ts';
import { subjectsOf } from './subjects.ts';

/** What stands below the box: chips, status, kinds, facets and results; or, before a question, the list of every name. */
export class ResultsView {
  readonly #box: HTMLElement;
  readonly #say: Say;
  /** The address of the results that stand. */
  #drawnFor: string | null = null;
  /** Facets the reader opened or closed. */
  #openFacets = new Map<Narrowing, boolean>();

  constructor(box: HTMLElement, say: Say) {
    this.#box = box;
    this.#say = say;
    box.addEventListener('toggle', (event) => this.#toggled(event), true);
  }

  #part(name: string): HTMLElement | null {
    return document.querySelector(`[data-part="${name}"]`);
  }

  announce(words: string) {
    const status = this.#part('status');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** What was pressed may be gone; the focus goes to the first of these that is there. */
  focusFirst(selectors: string[]) {
    const found = selectors.map((selector) => this.#box.querySelector<HTMLElement>(selector)).find((target) => target !== null);
    found?.focus();
  }

  /** Shows the list of every name again. */
  clear(question: Question) {
    this.#drawnFor = null;
    this.announce('');
    this.#part('chips')?.replaceChildren(...this.#chipsWithoutIndex(question));
    this.#part('answers')?.replaceChildren();
    this.#showEither(false);
  }

  /** A kind alone asks for nothing; it waits for words. */
  #chipsWithoutIndex({ kind }: Question): HTMLElement[] {
    if (kind === null) return [];
    const label = this.#say('chip.remove', { facet: this.#say('facet.kind'), name: this.#say(`kind.${kind}`) });
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'data-remove': 'kind', 'aria-label': label },
      this.#say(`kind.${kind}`),
      ' ×',
    );
    return [element('li', {}, chip)];
  }

  /** Draws an answer; hands back the lines that wait for their text. */
  draw(opened: Opened, answer: Answer, question: Question): Drawn['lines'] {
    const { index, names } = opened;
    const say = this.#say;
    const all = answer.groups.reduce((sum, { count }) => sum + count, 0);
    const n = question.kind === null ? all : (answer.groups.find(({ kind }) => kind === question.kind)?.count ?? 0);
    const subject = subjectsOf(question, opened, say, true).join(say('comma'));
    const { sections, lines } = results(index, names, say, answer, question);
    this.#part('chips')?.replaceChildren(...chips(index, names, say, question));
    this.#part('kinds')?.replaceChildren(...kindLinks(answer.groups, question, say));
    this.#part('answers')?.replaceChildren(...sections);
    this.announce(say(n > 0 ? 'count' : all > 0 ? 'noneOfKind' : 'none', { n, q: subject }));
    this.#showEither(all > 0);
    this.#drawnFor = location.search;
    return lines;
  }

  /** Counts and draws what the results can be narrowed to. */
  async drawFacets({ index, names }: Opened, { documents }: Answer, question: Question, isCurrent: () => boolean) {
    const counted = documents.filter((document) => question.kind === null || index.kindOf(document) === question.kind);
    const counts = await countFacets(index, counted);
    if (!isCurrent()) return;
    const isWide = matchMedia('(min-width: 60rem)').matches;
    const isOpen = (facet: Narrowing) => this.#openFacets.get(facet) ?? isWide;
    this.#part('facets')?.replaceChildren(...facetLists(index, names, this.#say, counts, question, isOpen));
  }

  /** Shows the values of a facet that were held back; the focus goes on to the first of them. */
  showAllValues(button: HTMLElement) {
    const rows = [...(button.parentElement?.querySelectorAll<HTMLElement>('li') ?? [])];
    const first = rows.find(({ hidden }) => hidden);
    for (const row of rows) row.hidden = false;
    button.remove();
    first?.querySelector('a')?.focus();
  }

  /** Says what happened and offers a way on; results that stand remain. */
  fail(fault: Fault) {
    const again = element(
      'button',
      { type: 'button', class: 'btn', 'data-retry': fault },
      this.#say(fault === 'renewed' ? 'reload' : 'retry'),
    );
    this.#part('failed')?.replaceChildren(this.#say(`fault.${fault}`), ' ', this.#say('fault.list'), ' ', again);
    if (location.search === this.#drawnFor) return;
    this.#drawnFor = null;
    this.announce('');
    this.#part('answers')?.replaceChildren();
    this.#showEither(false);
  }

  clearFault() {
    this.#part('failed')?.replaceChildren();
  }

  /** The results, or the list of every name. */
  #showEither(hasResults: boolean) {
    const [found, everything] = [this.#part('found'), this.#part('everything')];
    if (found) found.hidden = !hasResults;
    if (everything) everything.hidden = hasResults;
  }

  #toggled(event: Event) {
    const list = event.target as HTMLDetailsElement;
    if (list.dataset.facet) this.#openFacets.set(list.dataset.facet as Narrowing, list.open);
  }
}
