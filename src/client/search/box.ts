import { RecentSearches } from './recent.ts';

/**
 * `<search-box>`: search as you type. Without scripts its form leads to the page of all names. This script is small; the search and its
 * index are loaded when the reader focuses the box, or at once if the address has a query.
 */
class SearchBox extends HTMLElement {
  #panel: Promise<void> | null = null;
  #isReady = false;
  #isComposing = false;

  connectedCallback() {
    const { input, remember } = this.#parts();
    input.addEventListener('focus', this.#load);
    input.addEventListener('input', this.#load);
    input.addEventListener('compositionstart', this.#composes);
    input.addEventListener('compositionend', this.#composes);
    input.form?.addEventListener('submit', this.#submitted);
    document.addEventListener('keydown', this.#slash);
    if (remember) {
      remember.hidden = false;
      const box = remember.querySelector('input') as HTMLInputElement;
      const recent = new RecentSearches();
      box.checked = recent.isOn;
      // If storage is not available, the checkbox returns to off.
      box.addEventListener('change', () => {
        box.checked = recent.turn(box.checked) && box.checked;
      });
    }
    if (location.search !== '' || document.activeElement === input) this.#load();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#slash);
  }

  #parts() {
    return {
      input: this.querySelector('input[name="q"]') as HTMLInputElement,
      remember: this.querySelector<HTMLElement>('[data-part="remember"]'),
    };
  }

  #load = () => {
    this.#panel ??= import('./panel.ts').then(
      ({ SearchPanel }) => {
        new SearchPanel(this, this.#isComposing);
        this.#isReady = true;
      },
      () => this.#fail(),
    );
  };

  /** A search submitted before the panel has loaded waits for it. */
  #submitted = (event: Event) => {
    if (this.#isReady) return;
    event.preventDefault();
    this.#load();
    void this.#panel?.then(() => this.#isReady && this.#parts().input.form?.requestSubmit());
  };

  #composes = (event: Event) => {
    this.#isComposing = event.type === 'compositionstart';
  };

  /** Offers to reload the page, because some browsers do not fetch a failed module again. */
  #fail() {
    const strings = JSON.parse(this.dataset.words ?? '{}');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn';
    again.textContent = strings.reload;
    again.addEventListener('click', () => location.reload());
    this.querySelector('[data-part="failed"]')?.replaceChildren(strings['fault.unreachable'], ' ', strings['fault.list'], ' ', again);
  }

  /** The key `/` focuses the box from anywhere on the page. */
  #slash = (event: KeyboardEvent) => {
    const isWriting = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting) return;
    event.preventDefault();
    const { input } = this.#parts();
    input.focus();
    input.select();
  };
}

customElements.define('search-box', SearchBox);
