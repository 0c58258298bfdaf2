import { openIndex } from '../../search/query/open-index.ts';
import type { Result } from '../../search/query/results.ts';
import { type Options, type SearchResponse, search } from '../../search/query/search.ts';
import type { Locale } from '../../values/locale.ts';
import { emptyQuery, isSearchable, type Query, readQuery, withoutTyped, writeQuery } from './address.ts';
import { describeQuery } from './describe-query.ts';
import { positionOf } from './facets.ts';
import { IndexFetcher } from './fetch-files.ts';
import { hrefOf, Labels, narrowsBy, type Opened } from './labels.ts';
import { type Translator, translatorOf } from './reasons.ts';
import { RecentSearches } from './recent.ts';
import { addTexts, pause } from './results.ts';
import { ResultsView } from './results-view.ts';
import { SuggestionList } from './suggestion-list.ts';

/** After this pause in typing, the results and the address are updated. */
const restInMilliseconds = 200;

/** The delay before the page shows that it is searching. */
const patienceInMilliseconds = 500;

const fewResults = 5;
const manyResults = 50;

/**
 * The search in a `<search-box>`, loaded on first use: suggestions in a list, results below. The query and its filters are in the address
 * (`?q=居家&place=wuxi`), so that they can be shared, bookmarked and restored.
 */
export class SearchPanel {
  readonly #box: HTMLElement;
  readonly #t: Translator;
  readonly #fetcher: IndexFetcher;
  readonly #recent = new RecentSearches();
  readonly #view: ResultsView;
  readonly #suggestions: SuggestionList;
  #opening: Promise<Opened> | null = null;
  #query: Query = emptyQuery;
  #isComposing: boolean;
  /** Whether the current history entry is a query that is still being typed. */
  #isDraft = false;
  #limit = manyResults;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The number of the latest query; responses to earlier ones are ignored. */
  #turn = 0;

  constructor(box: HTMLElement, isComposing: boolean) {
    this.#box = box;
    this.#isComposing = isComposing;
    this.#t = translatorOf(JSON.parse(box.dataset.words ?? '{}'));
    this.#fetcher = new IndexFetcher(box.dataset.index ?? '');
    this.#view = new ResultsView(box, this.#t);
    const input = this.#input;
    this.#suggestions = new SuggestionList(input, this.#recent, this.#t, {
      open: () => this.#open(),
      takeResult: (result) => void this.#takeResult(result),
      repeat: (address) => this.#search(readQuery(address), 'settled'),
      clear: () => this.#search({ ...this.#query, text: '' }, 'typed'),
      failed: (error) => this.#failed(error),
    });
    input.addEventListener('input', (event) => {
      if (!this.#isComposing && !(event as InputEvent).isComposing) this.#typed();
    });
    input.addEventListener('compositionstart', () => {
      this.#isComposing = true;
      clearTimeout(this.#rest);
    });
    input.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#typed();
    });
    input.addEventListener('focus', () => this.#focused());
    input.addEventListener('click', () => this.#focused());
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isComposing) return;
      this.#suggestions.close();
      this.#search({ ...this.#query, text: input.value }, 'settled');
      this.#remember();
    });
    box.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => this.#reopen());
    this.#reopen();
    if (document.activeElement === input) this.#focused();
  }

  get #input() {
    return this.#box.querySelector('input[name="q"]') as HTMLInputElement;
  }

  #open(): Promise<Opened> {
    const locale = (this.#box.dataset.locale ?? 'en') as Locale;
    this.#opening ??= openIndex(this.#fetcher.load, locale).then((index) => {
      // Prepares the pinyin of names in a separate task, before the first letter is typed.
      setTimeout(() => index.pinyin());
      return { index, labels: new Labels(index, this.#t) };
    });
    this.#opening.catch(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** Reads the query from the address, but keeps text typed before the script had loaded. */
  #reopen() {
    const typed = this.#input.value;
    const query = readQuery(location.search);
    clearTimeout(this.#rest);
    this.#suggestions.close();
    this.#isDraft = false;
    this.#query = query;
    this.#limit = manyResults;
    if (document.activeElement === this.#input && typed !== '' && query.text === '' && !isSearchable(query)) {
      if (!this.#isComposing) this.#typed();
      return;
    }
    this.#input.value = query.text;
    void this.#show();
  }

  #focused() {
    void this.#open().catch((error) => this.#failed(error));
    if (this.#input.value === '' && !this.#suggestions.isOpen) this.#suggestions.recall();
  }

  #typed() {
    clearTimeout(this.#rest);
    this.#limit = manyResults;
    void this.#suggestions.suggest();
    this.#rest = setTimeout(() => this.#search({ ...this.#query, text: this.#input.value }, 'typed'), restInMilliseconds);
  }

  /** Searches, and writes the query into the address: replacing a query that is still being typed, or as a new entry of the history. */
  #search(query: Query, how: 'typed' | 'settled' | 'new', focus: string[] = []) {
    clearTimeout(this.#rest);
    this.#query = query;
    if (this.#input.value !== query.text) this.#input.value = query.text;
    const there = writeQuery(query);
    if (there !== location.search) {
      const isOver = how !== 'new' && (location.search === '' || this.#isDraft);
      history[isOver ? 'replaceState' : 'pushState'](null, '', there || location.pathname);
    }
    this.#isDraft = how === 'typed';
    void this.#show(focus);
  }

  async #takeResult(result: Result) {
    const facet = narrowsBy(result);
    const typed = this.#input.value;
    if (facet !== null) {
      const text = withoutTyped(
        typed,
        result.why.map((reason) => reason.typed),
      );
      this.#search({ ...this.#query, text, [facet]: result.id }, 'settled');
      return this.#remember();
    }
    const { index } = await this.#open();
    const href = hrefOf(result.record, index.locale);
    if (href === null) return;
    // So that the back button returns to this query.
    this.#query = { ...this.#query, text: typed };
    history.replaceState(null, '', writeQuery(this.#query) || location.pathname);
    await this.#remember();
    location.assign(href);
  }

  /** Saves the search, if the reader has turned this on. */
  async #remember() {
    const query = this.#query;
    if (!this.#recent.isOn || !isSearchable(query)) return;
    const opened = await this.#open();
    this.#recent.add({ address: writeQuery(query), name: describeQuery(query, opened, this.#t).join(' · ') });
  }

  #clicked(event: MouseEvent) {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const { remove, more, all, retry } = target.dataset;
    if (remove !== undefined) this.#search({ ...this.#query, [remove]: null }, 'new', ['.chip', 'input[name="q"]']);
    else if (more !== undefined) {
      const shown = this.#box.querySelectorAll('.res > li').length;
      this.#limit += manyResults;
      void this.#show([`.res > li:nth-child(${shown + 1}) a`]);
    } else if (all !== undefined) this.#view.showAllValues(target);
    else if (retry !== undefined) this.#retry(retry === 'renewed');
    else if (target instanceof HTMLAnchorElement) this.#followed(event, target);
  }

  #followed(event: MouseEvent, link: HTMLAnchorElement) {
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') {
      if (link.closest('.res')) void this.#remember();
      return;
    }
    event.preventDefault();
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    this.#limit = manyResults;
    this.#search(readQuery(link.search), 'new', [
      facet ? `[data-remove="${facet}"]` : link.closest('.narrow') ? '.narrow [aria-current]' : '.res a',
    ]);
  }

  #retry(isOld: boolean) {
    if (isOld) return location.reload();
    this.#view.clearFault();
    this.#input.focus();
    void this.#show();
  }

  async #show(focus: string[] = []) {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const query = this.#query;
    if (!isSearchable(query)) {
      this.#view.clear(query);
      return this.#view.focusFirst(focus);
    }
    const waiting = setTimeout(() => isCurrent() && this.#view.announce(this.#t('looking')), patienceInMilliseconds);
    try {
      const opened = await this.#open();
      const { index } = opened;
      const narrowed = (['place', 'service'] as const).flatMap((facet) => positionOf(index, facet, query[facet]) ?? []);
      const limit = query.kind === null ? fewResults : this.#limit;
      const { answer, response } = await this.#find(opened, { limit, kind: query.kind, names: narrowed, year: query.year });
      if (!isCurrent()) return;
      const lines = this.#view.draw(opened, response, query, answer);
      clearTimeout(waiting);
      this.#view.focusFirst(focus);
      await pause();
      if (isCurrent()) await this.#view.drawFacets(opened, response, query, isCurrent);
      await addTexts(index, response.matches, lines, isCurrent);
      if (isCurrent()) this.#view.clearFault();
    } catch (error) {
      if (isCurrent()) await this.#failed(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** The results, with the answer if the query is a question. What answers is loaded with the first results; they appear without it too. */
  async #find({ index }: Opened, options: Options): Promise<{ answer: HTMLElement | null; response: SearchResponse }> {
    const { text } = this.#query;
    const answering = await Promise.all([import('../../search/query/search-asked.ts'), import('./answer-view.ts')]).catch(() => null);
    if (!answering) return { answer: null, response: await search(index, text, options) };
    const [{ searchAsked }, { drawAnswer }] = answering;
    const { asked, response } = await searchAsked(index, text, options);
    const isAnswered = asked !== null && asked.answers.length > 0;
    return { answer: isAnswered ? drawAnswer(asked, index.locale, this.#t) : null, response };
  }

  async #failed(error: unknown) {
    this.#view.fail(await this.#fetcher.faultOf(error));
  }
}
