/**
 * `<pair-picker>`: choosing two cities opens the page of the pair. Without scripts its form is hidden, and every pair is a link below. An
 * address with two cities (`?city=wuxi&city=ningbo`) also opens their page.
 */
class PairPicker extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open(this.#chosen(), (address) => location.assign(address));
    });
    const asked = new URLSearchParams(location.search).getAll('city');
    if (asked.length === 0) return;
    this.#selects.forEach((select, index) => {
      if (this.#isKnown(asked[index])) select.value = asked[index] ?? '';
    });
    this.#open(asked.slice(0, 2), (address) => location.replace(address));
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #chosen(): string[] {
    return this.#selects.map(({ value }) => value);
  }

  #isKnown(id: string | undefined): boolean {
    return [...(this.#selects[0]?.options ?? [])].some(({ value }) => value === id);
  }

  /** Opens the page of two cities, or says why there is none. */
  #open(cities: string[], go: (address: string) => void) {
    const { pairs = '', same = '', unknown = '' } = this.dataset;
    const [a, b] = [...cities].sort();
    const said = this.querySelector('[role="status"]');
    if (!cities.every((id) => this.#isKnown(id))) said?.replaceChildren(unknown);
    else if (a === undefined || b === undefined || a === b) said?.replaceChildren(same);
    else go(`${pairs}${a}-vs-${b}/`);
  }
}

customElements.define('pair-picker', PairPicker);
