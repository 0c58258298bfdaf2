/** Callbacks of a combobox. */
export interface Behaviour {
  /** The reader chooses an option. */
  take(option: HTMLElement): void;
  /** The reader opens the closed list. */
  open(): void;
  /** The reader clears the box. */
  clear(): void;
}

/**
 * Safari sends the key that ended a composition after the end of the composition; within this time it still belongs to the input method.
 */
const composedForMilliseconds = 50;

/**
 * A text box with a list of options, following the ARIA Authoring Practices (editable combobox with a listbox popup): the focus stays in
 * the box, and `aria-activedescendant` names the active option. Keys used by an input method during composition are ignored.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #behaviour: Behaviour;
  #options: HTMLElement[] = [];
  /** The index of the active option; -1 is the box itself, which the arrow keys also reach. */
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
    // Pressing an option must not remove the focus before the click event.
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

  /** Replaces the options; an empty list closes. */
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
      // These keys move the caret: the reader is back in the box.
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
