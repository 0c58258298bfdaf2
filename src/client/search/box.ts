import { RecentSearches } from './recent.ts';

/**
 * `<search-box>`: answers while you type. Without scripts its form leads to the page of all names.
 * This small part waits: the search itself and its index come when the reader turns to the box, or at once when the address asks.
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
      // Where nothing can be kept, the choice does not hold.
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

  /** A search that is sent before the panel is there waits for it. */
  #submitted = (event: Event) => {
    if (this.#isReady) return;
    event.preventDefault();
    this.#load();
    void this.#panel?.then(() => this.#isReady && this.#parts().input.form?.requestSubmit());
  };

  #composes = (event: Event) => {
    this.#isComposing = event.type === 'compositionstart';
  };

  /** A module that did not come is not asked for twice by every browser; the page is. */
  #fail() {
    const strings = JSON.parse(this.dataset.words ?? '{}');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn';
    again.textContent = strings.reload;
    again.addEventListener('click', () => location.reload());
    this.querySelector('[data-part="failed"]')?.replaceChildren(strings['fault.unreachable'], ' ', strings['fault.list'], ' ', again);
  }

  /** `/` brings the reader to the box from anywhere on the page. */
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
