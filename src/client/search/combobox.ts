/** What a combobox asks of the page around it. */
export interface Behaviour {
  /** The reader takes an option. */
  take(option: HTMLElement): void;
  /** The reader opens the closed list. */
  open(): void;
  /** The reader empties the box. */
  clear(): void;
}

/** Safari tells of the key that ended a composition only after the end; that key still belongs to the input method. */
const composedForMilliseconds = 50;

/**
 * A text box with a list of options, after the pattern of the ARIA Authoring Practices (editable combobox with a listbox popup):
 * the focus stays in the box, `aria-activedescendant` tells which option the arrows are on. Keys that an input method is
 * still composing with are left to it.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #behaviour: Behaviour;
  #options: HTMLElement[] = [];
  /** -1 is the box itself: the arrows go round through it. */
  #active = -1;
  #hasJustComposed = false;

  constructor(input: HTMLInputElement, list: HTMLElement, behaviour: Behaviour) {
    this.#input = input;
    this.#list = list;
    this.#behaviour = behaviour;
    const states = {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
    };
    for (const [name, value] of Object.entries(states)) input.setAttribute(name, value);
    input.addEventListener('keydown', (event) => this.#pressed(event));
    input.addEventListener('compositionend', () => {
      this.#hasJustComposed = true;
      setTimeout(() => {
        this.#hasJustComposed = false;
      }, composedForMilliseconds);
    });
    input.addEventListener('blur', () => this.close());
    // A press must not take the focus away before the click is heard.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) behaviour.take(option);
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows other options; without any the list closes. */
  show(content: HTMLElement[]): void {
    this.#activate(-1);
    this.#list.replaceChildren(...content);
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#options.forEach((option, at) => {
      option.id = `option-${at}`;
      option.setAttribute('aria-selected', 'false');
    });
    this.#set(this.#options.length > 0 && document.activeElement === this.#input);
  }

  close(): void {
    this.#activate(-1);
    this.#set(false);
  }

  #set(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
  }

  #pressed(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (this.#hasJustComposed && event.key === 'Enter') return event.preventDefault();
    if (event.ctrlKey || event.metaKey) return;
    const isTaken = this.isOpen ? this.#pressedOpen(event) : this.#pressedClosed(event);
    if (isTaken) event.preventDefault();
  }

  #pressedClosed({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#behaviour.open();
    else if (key === 'Escape' && this.#input.value !== '') this.#behaviour.clear();
    else return false;
    return true;
  }

  #pressedOpen({ key, altKey }: KeyboardEvent): boolean {
    const last = this.#options.length - 1;
    const active = this.#active;
    const option = this.#options[active];
    if (key === 'ArrowDown' && altKey) return true;
    if (key === 'Escape' || (key === 'ArrowUp' && altKey)) this.close();
    else if (key === 'ArrowDown') this.#activate(active >= last ? -1 : active + 1);
    else if (key === 'ArrowUp') this.#activate(active === -1 ? last : active - 1);
    else if (key === 'Enter' && option) this.#behaviour.take(option);
    else if (key === 'Home' && option) this.#activate(0);
    else if (key === 'End' && option) this.#activate(last);
    else {
      // The caret moves again: the reader is back in the box.
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.#activate(-1);
      return false;
    }
    return true;
  }

  #activate(at: number) {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#options[at];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
