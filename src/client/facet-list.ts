/**
 * Lets facet values combine in place. Without it each value is a link to a page of its own.
 * The choice stands in the address (`?city=wuxi&way=voucher`), so a filtered list can be cited and comes back with the back button.
 */
class FacetList extends HTMLElement {
  #chosen = new Map<string, string>();

  connectedCallback() {
    this.addEventListener('click', (event) => this.#choose(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #choose(event: MouseEvent) {
    // A new tab, a new window: that is a link's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-value], .clear');
    if (!link) return;
    event.preventDefault();
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    const value = link.dataset.value;
    if (facet === undefined || value === undefined) this.#chosen.clear();
    else if (this.#chosen.get(facet) === value) this.#chosen.delete(facet);
    else this.#chosen.set(facet, value);
    const query = new URLSearchParams([...this.#chosen]).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #read() {
    const known = new Set([...this.querySelectorAll<HTMLElement>('[data-facet]')].map((list) => list.dataset.facet));
    this.#chosen = new Map([...new URLSearchParams(location.search)].filter(([facet]) => known.has(facet)));
    this.#show();
  }

  #show() {
    const rows = [...this.querySelectorAll<HTMLElement>('.list > li')];
    const fits = (row: HTMLElement, except?: string) =>
      [...this.#chosen].every(([facet, value]) => facet === except || (row.dataset[facet] ?? '').split(' ').includes(value));
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) shown++;
    }
    for (const list of this.querySelectorAll<HTMLElement>('[data-facet]')) {
      const facet = list.dataset.facet ?? '';
      const candidates = rows.filter((row) => fits(row, facet));
      for (const link of list.querySelectorAll<HTMLAnchorElement>('[data-value]')) {
        const value = link.dataset.value ?? '';
        const isChosen = this.#chosen.get(facet) === value;
        const count = candidates.filter((row) => (row.dataset[facet] ?? '').split(' ').includes(value)).length;
        // A count never leads to nothing: what has no case left steps aside.
        (link.parentElement as HTMLElement).hidden = count === 0 && !isChosen;
        const number = link.querySelector('small');
        if (number) number.textContent = String(count);
        if (isChosen) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }
    const { none = '', one = '', many = '' } = this.dataset;
    const live = this.querySelector('[data-count]');
    if (live) live.textContent = shown === 0 ? none : shown === 1 ? one : many.replace('{n}', String(shown));
    const clear = this.querySelector<HTMLElement>('.clear');
    if (clear) clear.hidden = this.#chosen.size === 0;
  }
}

customElements.define('facet-list', FacetList);
