import { openIndex, type SearchIndex } from '../atlas/search/open-index.ts';
import { type Group, search } from '../atlas/search/query.ts';
import { type Kind, kinds } from '../atlas/search/records.ts';
import { type Say, sayer } from './search-reasons.ts';
import { address, element, searchView, type View } from './search-view.ts';

/** Answers are read aloud and written into the address when typing rests. */
const restInMilliseconds = 250;

const fewResults = 10;
const allResults = 500;

/**
 * `<search-box>`: answers while you type. Without scripts its form leads to the page of all names.
 *
 * A combobox with grouped suggestions above, results below. The question and the kind stand in the address (`?q=居家&kind=case`).
 * The index comes with the first focus, or at once when the address holds a question. Words that are still being composed
 * (Chinese, Japanese or Korean input) are left alone.
 */
class SearchBox extends HTMLElement {
  #say: Say = sayer({});
  #index: SearchIndex | null = null;
  #view: View | null = null;
  #loading: Promise<void> | null = null;
  #kind: Kind | null = null;
  #options: HTMLElement[] = [];
  #active = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #suggestions = element('div', { class: 'sug', id: 'suggestions', role: 'listbox', hidden: '' });

  connectedCallback() {
    this.#say = sayer(JSON.parse(this.dataset.words ?? '{}'));
    const input = this.#input;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'suggestions',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
    }))
      input.setAttribute(name, value);
    this.#suggestions.setAttribute('aria-label', this.#say('suggestions'));
    this.#form.append(this.#suggestions);
    input.addEventListener('focus', () => this.#load());
    input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.#typed());
    input.addEventListener('compositionstart', () => clearTimeout(this.#rest));
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('keydown', (event) => this.#pressed(event));
    input.addEventListener('blur', () => this.#close());
    // A press must not take the focus away before the click is heard.
    this.#suggestions.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#suggestions.addEventListener('click', (event) => this.#open((event.target as Element).closest<HTMLElement>('[role="option"]')));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#close();
      this.#ask(true);
    });
    this.addEventListener('click', (event) => this.#narrow(event));
    document.addEventListener('keydown', this.#slash);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#slash);
    removeEventListener('popstate', this.#read);
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #input() {
    return this.querySelector('input[name="q"]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** `/` brings the reader to the box from anywhere on the page. */
  #slash = (event: KeyboardEvent) => {
    const isWriting = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  };

  /** Takes the question from the address. */
  #read = () => {
    const parameters = new URLSearchParams(location.search);
    this.#kind = kinds.find((kind) => kind === parameters.get('kind')) ?? null;
    this.#input.value = parameters.get('q') ?? '';
    this.#close();
    if (this.#input.value.trim() === '') this.#show();
    else void this.#load().then(() => this.#show());
  };

  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = null;
      const again = element('button', { type: 'button', class: 'btn' }, this.#say('retry'));
      again.addEventListener('click', () => {
        this.#part('failed')?.replaceChildren();
        void this.#load().then(() => this.#typed());
      });
      this.#part('failed')?.replaceChildren(this.#say('failed'), ' ', again);
    });
    return this.#loading;
  }

  async #fetch() {
    const response = await fetch(this.dataset.index ?? '');
    if (!response.ok) throw new Error(response.statusText);
    this.#index = openIndex(await response.json());
    this.#view = searchView(this.#index, this.#say);
    this.#part('failed')?.replaceChildren();
  }

  #typed() {
    clearTimeout(this.#rest);
    this.#kind = null;
    void this.#load().then(() => {
      this.#suggest();
      this.#rest = setTimeout(() => this.#ask(false), restInMilliseconds);
    });
  }

  #ask(isNew: boolean) {
    clearTimeout(this.#rest);
    const there = address(this.#input.value.trim(), this.#kind);
    if (isNew && there !== location.search) history.pushState(null, '', there);
    else history.replaceState(null, '', there);
    void this.#load().then(() => this.#show());
  }

  #groups(limit: number): Group[] {
    return this.#index ? search(this.#index, this.#input.value, { limit }) : [];
  }

  #suggest() {
    const query = this.#input.value;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    const { list, options } = this.#view?.suggestions(query, this.#groups(4)) ?? { list: [], options: [] };
    this.#options = options;
    this.#suggestions.replaceChildren(...list);
    const isOpen = options.length > 0 && document.activeElement === this.#input;
    this.#suggestions.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
  }

  #close() {
    this.#active = -1;
    this.#suggestions.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #pressed(event: KeyboardEvent) {
    if (event.isComposing) return;
    const isOpen = !this.#suggestions.hidden;
    const last = this.#options.length - 1;
    // -1 is the box itself: the arrows go round through it.
    const steps: Record<string, number> = {
      ArrowDown: this.#active >= last ? -1 : this.#active + 1,
      ArrowUp: this.#active === -1 ? last : this.#active - 1,
    };
    if (isOpen && this.#active >= 0) Object.assign(steps, { Home: 0, End: last });
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) this.#choose(step);
      else if (this.#input.value.trim() !== '') void this.#load().then(() => this.#suggest());
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#open(this.#options[this.#active] ?? null);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    }
  }

  #choose(at: number) {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(option: HTMLElement | null) {
    if (!option?.dataset.href) return;
    // The way back leads to the question that was asked.
    history.replaceState(null, '', address(this.#input.value.trim(), this.#kind));
    location.assign(option.dataset.href);
  }

  #narrow(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLElement>('a[data-kind]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#kind = kinds.find((kind) => kind === link.dataset.kind) ?? null;
    this.#ask(true);
  }

  #show() {
    const query = this.#input.value.trim();
    const isAsked = query !== '' && this.#view !== null;
    const groups = isAsked ? this.#groups(this.#kind === null ? fewResults : allResults) : [];
    const n = groups.reduce((sum, { count }) => sum + count, 0);
    const status = this.#part('status');
    if (status) status.textContent = !isAsked ? '' : n === 0 ? this.#say('none', { q: query }) : this.#say('count', { n, q: query });
    this.#part('kinds')?.replaceChildren(
      ...(n === 0 ? [] : [this.#kindLink(query, null, n), ...groups.map(({ kind, count }) => this.#kindLink(query, kind, count))]),
    );
    this.#part('answers')?.replaceChildren(...(this.#view?.results(query, groups, this.#kind) ?? []));
    const found = this.#part('found');
    if (found) found.hidden = n === 0;
    const everything = document.querySelector<HTMLElement>('[data-part="everything"]');
    if (everything) everything.hidden = n > 0;
  }

  #kindLink(query: string, kind: Kind | null, count: number): HTMLElement {
    const link = element(
      'a',
      { href: address(query, kind), 'data-kind': kind ?? '' },
      element('span', {}, this.#say(kind === null ? 'kind.all' : `kind.${kind}`)),
      ' ',
      element('small', {}, String(count)),
    );
    if (kind === this.#kind) link.setAttribute('aria-current', 'true');
    return element('li', {}, link);
  }
}

customElements.define('search-box', SearchBox);
