import { fillPlaceholders } from '../../values/placeholders.ts';

/**
 * `<year-slider>`: shows the maps of a page as of the end of a year. Without scripts it is empty.
 *
 * Reads discs and labels with `data-year` (the first year, empty if undated) and `data-years` (all years), and rows with `data-row-year`.
 * The year is in the address (`?year=2005`); the last position, after the last year, shows all cases, dated or not.
 */
class YearSlider extends HTMLElement {
  #input = document.createElement('input');
  #said = document.createElement('output');

  connectedCallback() {
    const { from = '', to = '', label = '', end = '' } = this.dataset;
    const past = String(Number(to) + 1);
    Object.assign(this.#input, { type: 'range', min: from, max: past, value: past });
    this.#input.setAttribute('aria-label', label);
    this.#said.setAttribute('aria-live', 'polite');
    const ends = [from, end].map((words) => Object.assign(document.createElement('span'), { textContent: words }));
    this.replaceChildren(ends[0] ?? '', this.#input, ends[1] ?? '', this.#said);
    const wanted = Number(new URLSearchParams(location.search).get('year'));
    if (wanted >= Number(from) && wanted <= Number(to)) this.#input.value = String(wanted);
    this.#input.addEventListener('input', () => this.#change());
    addEventListener('beforeprint', () => this.#show(null));
    addEventListener('afterprint', () => this.#show(this.#year));
    this.#show(this.#year);
  }

  /** The year shown; `null` at the last position, which shows all cases. */
  get #year(): number | null {
    return this.#input.value === this.#input.max ? null : Number(this.#input.value);
  }

  #change() {
    const address = new URL(location.href);
    if (this.#year === null) address.searchParams.delete('year');
    else address.searchParams.set('year', String(this.#year));
    history.replaceState(history.state, '', address);
    this.#show(this.#year);
  }

  #show(year: number | null) {
    const counts = new Map<string, number>();
    for (const mark of document.querySelectorAll<SVGElement>('.map [data-year]')) {
      const first = mark.dataset.year ?? '';
      const isDated = first !== '';
      mark.classList.toggle('off', year !== null && isDated && Number(first) > year);
      mark.classList.toggle('new', isDated && Number(first) === year);
      if (mark.dataset.years === undefined) continue;
      const years = mark.dataset.years.split(' ').filter((own) => own !== '' && (year === null || Number(own) <= year));
      mark.dataset.radius ??= mark.getAttribute('r') ?? '';
      const share = year === null ? 1 : Math.max(1, years.length) / Math.max(1, Number(mark.dataset.count));
      mark.setAttribute('r', (Number(mark.dataset.radius) * Math.sqrt(share)).toFixed(1));
      if (mark.dataset.place) counts.set(mark.dataset.place, years.length);
    }
    for (const row of document.querySelectorAll<HTMLElement>('[data-row-year]'))
      row.classList.toggle('past', year !== null && Number(row.dataset.rowYear) > year);
    const cases = [...counts.values()];
    const { all = '', state = '' } = this.dataset;
    const words = { year: this.#input.value, cases: cases.reduce((sum, n) => sum + n, 0), cities: cases.filter((n) => n > 0).length };
    this.#said.textContent = year === null ? all : fillPlaceholders(state, words);
    this.#input.setAttribute('aria-valuetext', year === null ? all : String(year));
    this.dataset.year = year === null ? '' : String(year);
    document.dispatchEvent(new CustomEvent('atlas:year', { detail: year }));
  }
}

customElements.define('year-slider', YearSlider);
