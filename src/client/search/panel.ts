import { countFacets } from '../../search/query/facets.ts';
import { openIndex, type SearchIndex } from '../../search/query/open-index.ts';
import { type Answer, type Result, search } from '../../search/query/search.ts';
import { suggest } from '../../search/query/suggest.ts';
import type { Locale } from '../../values/locale.ts';
import { Combobox } from '../combobox.ts';
import { element } from '../elements.ts';
import { isAsked, type Narrowing, nothing, type Question, readQuestion, withoutTyped, writeQuestion } from './address.ts';
import { chips, facetLists, kindLinks, positionOf } from './facets.ts';
import { type Fault, SearchFiles } from './fetch-files.ts';
import { hrefOf, Names, narrowsBy } from './labels.ts';
import { quoted, type Say, sayer } from './reasons.ts';
import { RecentSearches } from './recent.ts';
import { addTexts, pause, results } from './results.ts';
import { type Memory, type Offers, recentSearches, suggestions } from './suggestions.ts';

/** Results follow, and the address with them, when typing rests. */
const restInMilliseconds = 200;

/** How long an answer may take before the page says that it is looking. */
const patienceInMilliseconds = 500;

const fewResults = 5;
const manyResults = 50;

/** The index, opened, with the names in it. */
interface Opened {
  index: SearchIndex;
  names: Names;
}

/**
 * What happens in a `<search-box>` once the reader turns to it: suggestions above, results below. The question and what it is
 * narrowed to stand in the address (`?q=居家&place=wuxi`), so that it can be sent, kept and gone back to.
 */
export class SearchPanel {
  readonly #box: HTMLElement;
  readonly #say: Say;
  readonly #files: SearchFiles;
  readonly #recent = new RecentSearches();
  readonly #combobox: Combobox;
  #opening: Promise<Opened> | null = null;
  #question: Question = nothing;
  #offers: Offers = new Map();
  #memories = new Map<HTMLElement, Memory>();
  #isComposing: boolean;
  /** The entry of the history is still being typed. */
  #isDraft = false;
  #limit = manyResults;
  /** The address of the results that stand. */
  #drawnFor: string | null = null;
  /** Facets the reader opened or closed. */
  #openFacets = new Map<Narrowing, boolean>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Answers to earlier questions come too late. */
  #suggestTurn = 0;
  #showTurn = 0;

  constructor(box: HTMLElement, isComposing: boolean) {
    this.#box = box;
    this.#isComposing = isComposing;
    this.#say = sayer(JSON.parse(box.dataset.words ?? '{}'));
    this.#files = new SearchFiles(box.dataset.index ?? '');
    const list = element('div', { class: 'sug', id: 'suggestions', role: 'listbox', 'aria-label': this.#say('suggestions') });
    list.hidden = true;
    this.#form.append(list);
    const input = this.#input;
    this.#combobox = new Combobox(input, list, {
      take: (option) => this.#take(option),
      open: () => void this.#suggest(),
      clear: () => this.#ask({ ...this.#question, words: '' }, 'typed'),
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
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isComposing) return;
      this.#combobox.close();
      this.#ask({ ...this.#question, words: input.value }, 'settled');
      this.#remember();
    });
    box.addEventListener('click', (event) => this.#clicked(event));
    box.addEventListener('toggle', (event) => this.#toggled(event), true);
    addEventListener('popstate', () => this.#reopen());
    this.#reopen();
    if (document.activeElement === input) this.#focused();
  }

  get #form() {
    return this.#box.querySelector('form') as HTMLFormElement;
  }
  get #input() {
    return this.#box.querySelector('input[name="q"]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement | null {
    return document.querySelector(`[data-part="${name}"]`);
  }

  #open(): Promise<Opened> {
    const locale = (this.#box.dataset.locale ?? 'en') as Locale;
    this.#opening ??= openIndex(this.#files.load, locale).then((index) => {
      // What pinyin needs is made ready in a task of its own, before the first letter is typed.
      setTimeout(() => index.sounds());
      return { index, names: new Names(index, this.#say) };
    });
    this.#opening.catch(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** Takes the question from the address; what was typed before the scripts came stays. */
  #reopen() {
    const typed = this.#input.value;
    const asked = readQuestion(location.search);
    clearTimeout(this.#rest);
    this.#combobox.close();
    this.#isDraft = false;
    this.#question = asked;
    this.#limit = manyResults;
    if (document.activeElement === this.#input && typed !== '' && asked.words === '' && !isAsked(asked)) {
      if (!this.#isComposing) this.#typed();
      return;
    }
    this.#input.value = asked.words;
    void this.#show();
  }

  #focused() {
    void this.#open().catch((error) => this.#failed(error));
    if (this.#input.value === '' && !this.#combobox.isOpen) this.#recall();
  }

  #typed() {
    clearTimeout(this.#rest);
    this.#limit = manyResults;
    void this.#suggest();
    this.#rest = setTimeout(() => this.#ask({ ...this.#question, words: this.#input.value }, 'typed'), restInMilliseconds);
  }

  /** Asks, and writes the question into the address: over one that is still being typed, or as a new entry of the history. */
  #ask(question: Question, how: 'typed' | 'settled' | 'new', focus: string[] = []) {
    clearTimeout(this.#rest);
    this.#question = question;
    if (this.#input.value !== question.words) this.#input.value = question.words;
    const there = writeQuestion(question);
    if (there !== location.search) {
      const isOver = how !== 'new' && (location.search === '' || this.#isDraft);
      history[isOver ? 'replaceState' : 'pushState'](null, '', there || location.pathname);
    }
    this.#isDraft = how === 'typed';
    void this.#show(focus);
  }

  async #suggest() {
    const turn = ++this.#suggestTurn;
    const words = this.#input.value;
    if (words.trim() === '') return this.#recall();
    try {
      const { index, names } = await this.#open();
      const answer = await suggest(index, words);
      if (turn !== this.#suggestTurn || words !== this.#input.value) return;
      const { list, offers } = suggestions(index, names, this.#say, answer);
      this.#offers = offers;
      this.#combobox.show(list);
    } catch (error) {
      if (turn === this.#suggestTurn) await this.#failed(error);
    }
  }

  /** Offers the last searches in the empty box, to readers who want them kept. */
  #recall() {
    this.#suggestTurn++;
    const { list, memories } = recentSearches(this.#recent.all, this.#say);
    this.#memories = memories;
    this.#combobox.show(list);
  }

  #take(option: HTMLElement) {
    const memory = this.#memories.get(option);
    if (memory !== undefined) return this.#takeMemory(memory);
    const result = this.#offers.get(option);
    if (result) void this.#takeResult(result);
  }

  #takeMemory(memory: Memory) {
    if (memory === 'forget all') this.#recent.forgetAll();
    else if ('forget' in memory) this.#recent.forget(memory.forget);
    else {
      this.#combobox.close();
      return this.#ask(readQuestion(memory.ask), 'settled');
    }
    this.#recall();
  }

  async #takeResult(result: Result) {
    this.#combobox.close();
    const facet = narrowsBy(result);
    const typed = this.#input.value;
    if (facet !== null) {
      const words = withoutTyped(
        typed,
        result.why.map((reason) => reason.typed),
      );
      this.#ask({ ...this.#question, words, [facet]: result.id }, 'settled');
      return this.#remember();
    }
    const { index } = await this.#open();
    const href = hrefOf(result.record, index.locale);
    if (href === null) return;
    // The way back leads to the question that was asked.
    this.#question = { ...this.#question, words: typed };
    history.replaceState(null, '', writeQuestion(this.#question) || location.pathname);
    await this.#remember();
    location.assign(href);
  }

  /** Keeps the search for readers who want it kept. */
  async #remember() {
    const question = this.#question;
    if (!this.#recent.isOn || !isAsked(question)) return;
    const { index, names } = await this.#open();
    this.#recent.add({ address: writeQuestion(question), name: subjectsOf(question, { index, names }, this.#say).join(' · ') });
  }

  #clicked(event: MouseEvent) {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const { remove, more, all, retry } = target.dataset;
    if (remove !== undefined) this.#ask({ ...this.#question, [remove]: null }, 'new', ['.chip', 'input[name="q"]']);
    else if (more !== undefined) {
      const shown = this.#box.querySelectorAll('.res > li').length;
      this.#limit += manyResults;
      void this.#show([`.res > li:nth-child(${shown + 1}) a`]);
    } else if (all !== undefined) {
      const rows = [...(target.parentElement?.querySelectorAll<HTMLElement>('li') ?? [])];
      const first = rows.find(({ hidden }) => hidden);
      for (const row of rows) row.hidden = false;
      target.remove();
      first?.querySelector('a')?.focus();
    } else if (retry !== undefined) this.#retry(retry === 'renewed');
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
    this.#ask(readQuestion(link.search), 'new', [
      facet ? `[data-remove="${facet}"]` : link.closest('.narrow') ? '.narrow [aria-current]' : '.res a',
    ]);
  }

  #toggled(event: Event) {
    const list = event.target as HTMLDetailsElement;
    if (list.dataset.facet) this.#openFacets.set(list.dataset.facet as Narrowing, list.open);
  }

  #retry(isOld: boolean) {
    if (isOld) return location.reload();
    this.#part('failed')?.replaceChildren();
    this.#input.focus();
    void this.#show();
  }

  async #show(focus: string[] = []) {
    const turn = ++this.#showTurn;
    const isCurrent = () => turn === this.#showTurn;
    const question = this.#question;
    if (!isAsked(question)) {
      this.#showNothing();
      return this.#focusFirst(focus);
    }
    const waiting = setTimeout(() => isCurrent() && this.#announce(this.#say('looking')), patienceInMilliseconds);
    try {
      const opened = await this.#open();
      const { index } = opened;
      const narrowed = (['place', 'service'] as const).flatMap((facet) => positionOf(index, facet, question[facet]) ?? []);
      const limit = question.kind === null ? fewResults : this.#limit;
      const answer = await search(index, question.words, { limit, kind: question.kind, names: narrowed, year: question.year });
      if (!isCurrent()) return;
      const lines = this.#draw(opened, answer, question);
      clearTimeout(waiting);
      this.#focusFirst(focus);
      await pause();
      if (isCurrent()) await this.#drawFacets(opened, answer, question, isCurrent);
      await addTexts(index, answer.understood, lines, isCurrent);
      if (isCurrent()) this.#part('failed')?.replaceChildren();
    } catch (error) {
      if (isCurrent()) await this.#failed(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What was pressed may be gone; the focus goes to the first of these that is there. */
  #focusFirst(selectors: string[]) {
    const found = selectors.map((selector) => this.#box.querySelector<HTMLElement>(selector)).find((target) => target !== null);
    found?.focus();
  }

  #showNothing() {
    this.#drawnFor = null;
    this.#announce('');
    this.#part('chips')?.replaceChildren(...this.#chipsWithoutIndex());
    this.#part('answers')?.replaceChildren();
    this.#showEither(false);
  }

  /** A kind alone asks for nothing; it waits for words. */
  #chipsWithoutIndex(): HTMLElement[] {
    const { kind } = this.#question;
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

  #draw(opened: Opened, answer: Answer, question: Question) {
    const { index, names } = opened;
    const say = this.#say;
    const all = answer.groups.reduce((sum, { count }) => sum + count, 0);
    const n = question.kind === null ? all : (answer.groups.find(({ kind }) => kind === question.kind)?.count ?? 0);
    const subject = subjectsOf(question, opened, say, true).join(say('comma'));
    const { sections, lines } = results(index, names, say, answer, question);
    this.#part('chips')?.replaceChildren(...chips(index, names, say, question));
    this.#part('kinds')?.replaceChildren(...kindLinks(answer.groups, question, say));
    this.#part('answers')?.replaceChildren(...sections);
    this.#announce(say(n > 0 ? 'count' : all > 0 ? 'noneOfKind' : 'none', { n, q: subject }));
    this.#showEither(all > 0);
    this.#drawnFor = location.search;
    return lines;
  }

  async #drawFacets({ index, names }: Opened, { documents }: Answer, question: Question, isCurrent: () => boolean) {
    const counted = documents.filter((document) => question.kind === null || index.kindOf(document) === question.kind);
    const counts = await countFacets(index, counted);
    if (!isCurrent()) return;
    const isWide = matchMedia('(min-width: 60rem)').matches;
    const isOpen = (facet: Narrowing) => this.#openFacets.get(facet) ?? isWide;
    this.#part('facets')?.replaceChildren(...facetLists(index, names, this.#say, counts, question, isOpen));
  }

  /** The results, or the list of every name. */
  #showEither(hasResults: boolean) {
    const [found, everything] = [this.#part('found'), this.#part('everything')];
    if (found) found.hidden = !hasResults;
    if (everything) everything.hidden = hasResults;
  }

  #announce(words: string) {
    const status = this.#part('status');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** Says what happened and offers a way on; results that stand remain. */
  async #failed(error: unknown) {
    const fault: Fault = await this.#files.faultOf(error);
    const isOld = fault === 'renewed';
    const again = element('button', { type: 'button', class: 'btn', 'data-retry': fault }, this.#say(isOld ? 'reload' : 'retry'));
    this.#part('failed')?.replaceChildren(this.#say(`fault.${fault}`), ' ', this.#say('fault.list'), ' ', again);
    const isDrawn = location.search === this.#drawnFor;
    if (!isDrawn) {
      this.#drawnFor = null;
      this.#announce('');
      this.#part('answers')?.replaceChildren();
      this.#showEither(false);
    }
  }
}

/** What is asked, said for people: the words, and what they are narrowed to. */
function subjectsOf({ words, place, service, year }: Question, { index, names }: Opened, say: Say, isQuoted = false): string[] {
  const typed = quoted(words.trim());
  const named = (['place', 'service'] as const).flatMap((kind) => positionOf(index, kind, kind === 'place' ? place : service) ?? []);
  return [
    ...(typed === '' ? [] : [isQuoted ? say('quoted', { q: typed }) : typed]),
    ...named.map((position) => names.at(position)),
    ...(year === null ? [] : [String(year)]),
  ];
}
