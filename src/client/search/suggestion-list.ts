import type { Result } from '../../search/query/results.ts';
import { suggest } from '../../search/query/suggest.ts';
import { element } from '../shared/elements.ts';
import { Combobox } from './combobox.ts';
import type { Opened } from './labels.ts';
import type { Translator } from './reasons.ts';
import type { RecentSearches } from './recent.ts';
import { type Memory, type Offers, recentSearches, suggestions } from './suggestions.ts';

/** What the list needs from the panel. */
interface Behaviour {
  open(): Promise<Opened>;
  takeResult(result: Result): void;
  /** The reader repeats an earlier search. */
  repeat(address: string): void;
  /** The reader clears the box. */
  clear(): void;
  failed(error: unknown): Promise<void>;
}

/** The list below the box: suggestions while the reader types, recent searches while the box is empty. */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #recent: RecentSearches;
  readonly #t: Translator;
  readonly #behaviour: Behaviour;
  readonly #combobox: Combobox;
  #offers: Offers = new Map();
  #memories = new Map<HTMLElement, Memory>();
  /** The number of the latest request; suggestions for earlier text are ignored. */
  #turn = 0;

  constructor(input: HTMLInputElement, recent: RecentSearches, t: Translator, behaviour: Behaviour) {
    this.#input = input;
    this.#recent = recent;
    this.#t = t;
    this.#behaviour = behaviour;
    const list = element('div', { class: 'sug', id: 'suggestions', role: 'listbox', 'aria-label': t('suggestions') });
    list.hidden = true;
    input.form?.append(list);
    this.#combobox = new Combobox(input, list, {
      take: (option) => this.#take(option),
      open: () => void this.suggest(),
      clear: () => behaviour.clear(),
    });
  }

  get isOpen(): boolean {
    return this.#combobox.isOpen;
  }

  close() {
    this.#combobox.close();
  }

  /** Shows suggestions for the text in the box. */
  async suggest() {
    const turn = ++this.#turn;
    const text = this.#input.value;
    if (text.trim() === '') return this.recall();
    try {
      const { index, labels } = await this.#behaviour.open();
      const response = await suggest(index, text);
      if (turn !== this.#turn || text !== this.#input.value) return;
      const { list, offers } = suggestions(index, labels, this.#t, response);
      this.#offers = offers;
      this.#combobox.show(list);
    } catch (error) {
      if (turn === this.#turn) await this.#behaviour.failed(error);
    }
  }

  /** Shows the recent searches if the box is empty and the reader has turned this on. */
  recall() {
    this.#turn++;
    const { list, memories } = recentSearches(this.#recent.all, this.#t);
    this.#memories = memories;
    this.#combobox.show(list);
  }

  #take(option: HTMLElement) {
    const memory = this.#memories.get(option);
    if (memory !== undefined) return this.#takeMemory(memory);
    const result = this.#offers.get(option);
    if (!result) return;
    this.close();
    this.#behaviour.takeResult(result);
  }

  #takeMemory(memory: Memory) {
    if (memory === 'forget all') this.#recent.forgetAll();
    else if ('forget' in memory) this.#recent.forget(memory.forget);
    else {
      this.close();
      return this.#behaviour.repeat(memory.repeat);
    }
    this.recall();
  }
}
