import {
  type Choice,
  countsUnder,
  fits,
  isAnythingChosen,
  nothingChosen,
  readChoice,
  toggled,
  withYears,
  writeChoice,
} from '../../values/choice.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';
import { copyTable } from '../shared/copy-table.ts';
import { tableOfRows } from './table-of-rows.ts';

type FacetRow = { element: HTMLElement; list: Element; isOther: boolean; values: Record<string, string[]>; ranks: number[] };
/** A list in groups, and the one list that takes its place once something is chosen or sorted. */
type Grouped = { groups: HTMLElement; flat: HTMLElement };
type Say = Record<string, string>;

/**
 * `<facet-list>`: combines facet values without loading a page; without scripts each value is a link to its own page. The choice, the sort
 * order and the ticked records are in the address (`?city=wuxi&city=ningbo&sort=title&case=…`), so that a list can be cited and restored
 * with the back button. On the page of one value (`data-chosen`) the rows do not change, and its links open the whole list.
 */
class FacetList extends HTMLElement {
  #choice: Choice = nothingChosen;
  #sort = '';
  #rows: FacetRow[] = [];
  #grouped: Grouped[] = [];
  #facets = new Map<string, { title: string; links: HTMLAnchorElement[] }>();
  #say: Say = {};
  /** Whether this page has all records. */
  #isWhole = true;
  #said = '';

  connectedCallback() {
    this.#say = JSON.parse(this.dataset.say ?? '{}');
    for (const list of this.querySelectorAll<HTMLElement>('[data-facet]'))
      this.#facets.set(list.dataset.facet ?? '', {
        title: list.dataset.title ?? '',
        links: [...list.querySelectorAll<HTMLAnchorElement>('[data-value]')],
      });
    this.#rows = [...this.querySelectorAll<HTMLElement>('.rows > *')].map((element) => ({
      element,
      list: element.parentElement as Element,
      isOther: element.parentElement?.matches('.others .rows, .others ~ .rows') ?? false,
      values: Object.fromEntries([...this.#facets.keys()].map((facet) => [facet, (element.dataset[facet] ?? '').split(' ')])),
      ranks: (element.dataset.ranks ?? '').split(' ').map(Number),
    }));
    this.#grouped = [...this.querySelectorAll<HTMLElement>('.grouped-list')].flatMap((groups) => {
      const flat = groups.querySelector('.rows')?.cloneNode(false) as HTMLElement | undefined;
      if (!flat) return [];
      flat.hidden = true;
      groups.before(flat);
      return [{ groups, flat }];
    });
    this.#isWhole = this.dataset.chosen === undefined;
    for (const hidden of this.querySelectorAll<HTMLElement>('.sort, .copy')) hidden.hidden = false;
    if (this.#isWhole) for (const hidden of this.querySelectorAll<HTMLElement>('.stretch')) hidden.hidden = false;
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('change', (event) => this.#change(event.target as HTMLElement));
    this.addEventListener('reset', () => setTimeout(() => this.#ticked()));
    addEventListener('popstate', () => this.#read());
    const asked = new URLSearchParams(location.search);
    if (asked.get('view') === 'table' && !location.pathname.endsWith('/table/')) {
      asked.delete('view');
      location.replace(`${this.dataset.other}?${asked}`);
      return;
    }
    this.#read();
    for (const facet of this.querySelectorAll('details')) if (facet.querySelector('[data-facet] [aria-current]')) facet.open = true;
  }

  #click(event: MouseEvent) {
    if ((event.target as Element).closest('.copy')) {
      this.#copy();
      return;
    }
    // Leave clicks that open a new tab or window to the browser.
    if (!this.#isWhole || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-value], .chips a, .clear');
    if (!link) return;
    event.preventDefault();
    const isOfChosen = link.closest('.chosen') !== null;
    history.pushState(null, '', link.href);
    this.#read();
    // The focused element is removed with its value: focus the next value, or the list.
    if (isOfChosen) (this.querySelector<HTMLElement>('.chips a') ?? this.querySelector<HTMLElement>('.views a'))?.focus();
  }

  #change(control: HTMLElement) {
    const select = this.querySelector<HTMLSelectElement>('.sort select');
    if (control === select) this.#sort = select.selectedIndex === 0 ? '' : select.value;
    else if (control.closest('.stretch')) {
      const year = (end: string) => Number(this.querySelector<HTMLSelectElement>(`[data-end=${end}]`)?.value) || null;
      const keep = this.querySelector<HTMLInputElement>('[data-keep]')?.checked ?? false;
      this.#choice = withYears(this.#choice, year('from'), year('to'), keep);
    } else {
      this.#ticked();
      return;
    }
    history.pushState(null, '', this.#address(this.#own, location.pathname));
    this.#show();
  }

  /** Ticking changes the address without a new entry in the history. */
  #ticked() {
    history.replaceState(null, '', this.#address(this.#own, location.pathname));
    this.#show();
  }

  #read() {
    const asked = new URLSearchParams(location.search);
    const known = Object.fromEntries([...this.#facets].map(([facet, { links }]) => [facet, links.map((link) => link.dataset.value ?? '')]));
    this.#choice = this.#isWhole ? readChoice(asked, known) : { ...nothingChosen, values: JSON.parse(this.dataset.chosen ?? '{}') };
    const sort = asked.get('sort') ?? '';
    this.#sort = this.#sorts.indexOf(sort) > 0 ? sort : '';
    this.#show();
  }

  /** The choice to write into this page's address; values that are part of its path are omitted. */
  get #own(): Choice {
    return this.#isWhole ? this.#choice : nothingChosen;
  }

  get #sorts(): string[] {
    return (this.dataset.sorts ?? '').split(' ');
  }

  #address(choice: Choice, at = this.dataset.at ?? ''): string {
    const query = new URLSearchParams(writeChoice(choice));
    if (this.#sort) query.set('sort', this.#sort);
    for (const { name, value } of this.querySelectorAll<HTMLInputElement>('.rows input:checked')) query.append(name, value);
    return String(query) === '' ? at : `${at}?${query}`;
  }

  #show() {
    const shown = this.#rows.filter(({ values, element }) => {
      const isIn = !this.#isWhole || fits(values, this.#choice);
      element.hidden = !isIn;
      return isIn;
    });
    this.#order();
    this.#showFacets();
    this.#showYears();
    this.#showChosen();
    const other = this.querySelector<HTMLAnchorElement>('.views a');
    if (other) other.href = this.#address(this.#choice, this.dataset.other);
    const others = shown.filter(({ isOther }) => isOther).length;
    const words = [this.#count(shown.length - others, others), ...(others > 0 ? [this.#others(others)] : [])];
    const [live, more] = this.querySelectorAll<HTMLElement>('[data-count]');
    if (live) live.textContent = words[0] ?? '';
    if (more) more.textContent = words[1] ?? '';
    for (const head of this.querySelectorAll<HTMLElement>('.others')) head.hidden = others === 0;
    this.#announce([...words, ...this.#chosenInWords()].join('; '));
    this.dispatchEvent(new Event('facets'));
  }

  /** Announces a change to screen readers; the initial state is not announced. */
  #announce(words: string) {
    if (this.#said !== '' && this.#said !== words) this.#tell(words);
    this.#said = words;
  }

  #tell(words: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #count(n: number, others: number): string {
    return this.#word(n === 1 ? 'one' : n + others === 0 ? 'none' : 'many', { n });
  }

  #others(n: number): string {
    const forms = this.#word('others', { n }).split('|');
    return (n === 1 ? forms[0] : forms.at(-1)) ?? '';
  }

  #word(key: string, values: Record<string, string | number>): string {
    return fillPlaceholders(this.#say[key] ?? '', values);
  }

  #order() {
    const position = this.#sorts.indexOf(this.#sort) - 1;
    const select = this.querySelector<HTMLSelectElement>('.sort select');
    if (select) select.selectedIndex = Math.max(0, position + 1);
    for (const head of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      if (head.dataset.sort !== (this.#sort || this.#sorts[0])) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', this.#sort === 'amount' ? 'descending' : 'ascending');
    }
    const rows = position < 0 ? this.#rows : [...this.#rows].sort((a, b) => (a.ranks[position] ?? 0) - (b.ranks[position] ?? 0));
    const isFlat = position >= 0 || (this.#isWhole && isAnythingChosen(this.#choice));
    for (const { groups, flat } of this.#grouped) {
      groups.hidden = isFlat;
      flat.hidden = !isFlat;
    }
    const listOf = ({ list }: FacetRow) => (isFlat && this.#grouped.find(({ groups }) => groups.contains(list))?.flat) || list;
    // Moving a row removes its focus, so a list in the right order is left alone.
    for (const [list, own] of [...this.querySelectorAll('.rows')].map(
      (list) => [list, rows.filter((row) => listOf(row) === list)] as const,
    ))
      if (own.some(({ element }, at) => list.children[at] !== element)) list.append(...own.map(({ element }) => element));
  }

  #showFacets() {
    for (const [facet, { links }] of this.#facets) {
      const under = (rows: readonly FacetRow[]) =>
        countsUnder(
          rows.map(({ values }) => values),
          this.#choice,
          facet,
        );
      const [counts, found] = [under(this.#rows.filter(({ isOther }) => !isOther)), under(this.#rows)];
      for (const link of links) {
        const value = link.dataset.value ?? '';
        const isChosen = this.#choice.values[facet]?.includes(value) ?? false;
        link.href = this.#address(toggled(this.#choice, facet, value));
        if (!this.#isWhole) continue;
        const count = counts.get(value) ?? 0;
        // Values without records are hidden, because a link should never lead to an empty list.
        (link.parentElement as HTMLElement).hidden = !found.has(value) && !isChosen;
        const number = link.querySelector('data');
        if (number && number.value !== String(count)) {
          // The name of the number is that of the page as built; with other values chosen it counts something else.
          number.removeAttribute('data-of');
          number.textContent = number.value = String(count);
        }
        if (isChosen) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }
  }

  #showYears() {
    const stretch = this.querySelector<HTMLElement>('.stretch');
    if (!stretch || stretch.hidden) return;
    const { from, to, undated } = this.#choice;
    const counts = countsUnder(
      this.#rows.map(({ values }) => values),
      this.#choice,
      'year',
    );
    const dated = [...counts.keys()].filter((year) => year !== 'none').map(Number);
    const some = (first: number, last: number) => dated.some((year) => year >= first && year <= last);
    for (const select of stretch.querySelectorAll<HTMLSelectElement>('select')) {
      const isFrom = select.dataset.end === 'from';
      select.value = String((isFrom ? from : to) ?? '');
      for (const option of select.options) {
        const year = Number(option.value);
        option.disabled = option.value !== '' && !option.selected && !(isFrom ? some(year, to ?? Infinity) : some(from ?? 0, year));
      }
    }
    const without = counts.get('none') ?? 0;
    const isStretch = from !== null || to !== null;
    const keep = stretch.querySelector<HTMLElement>('.keep');
    if (keep) keep.hidden = !isStretch || without === 0;
    const box = stretch.querySelector<HTMLInputElement>('[data-keep]');
    if (box) box.checked = undated;
    const label = stretch.querySelector('.keep span');
    if (label) label.textContent = this.#word('keep', { n: without });
    const left = this.querySelector<HTMLElement>('.left');
    if (!left) return;
    left.hidden = !isStretch || without === 0;
    left.textContent = this.#word(undated ? 'kept' : 'left', { n: without });
  }

  /** The chosen values, each with the choice that remains without it. */
  get #chosen(): { title: string; name: string; left: Choice }[] {
    const values = Object.entries(this.#choice.values).flatMap(([facet, chosen]) => {
      const { title = '', links = [] } = this.#facets.get(facet) ?? {};
      return chosen.map((value) => {
        const name = links.find((link) => link.dataset.value === value)?.querySelector('span')?.textContent ?? value;
        return { title, name, left: toggled(this.#choice, facet, value) };
      });
    });
    const { from, to, undated } = this.#choice;
    if (from === null && to === null) return values;
    const key = from === null ? 'until' : to === null ? 'since' : 'between';
    const name = `${this.#word(key, { from: from ?? '', to: to ?? '' })}${undated ? this.#word('andUndated', {}) : ''}`;
    return [...values, { title: this.#facets.get('year')?.title ?? '', name, left: withYears(this.#choice, null, null, false) }];
  }

  #chosenInWords(): string[] {
    const chosen = this.#chosen;
    return [...new Set(chosen.map(({ title }) => title))].map((title) => {
      const names = chosen.filter((one) => one.title === title).map(({ name }) => name);
      return this.#word('facet', { title, names: names.join(this.#say.or) });
    });
  }

  #showChosen() {
    const chosen = this.querySelector<HTMLElement>('.chosen');
    const chips = this.querySelector('.chips');
    if (!chosen || !chips) return;
    chosen.hidden = !isAnythingChosen(this.#choice);
    const clear = chosen.querySelector<HTMLAnchorElement>('.clear');
    if (clear) clear.href = this.#address(nothingChosen);
    chips.replaceChildren(
      ...this.#chosen.map(({ title, name, left }) => {
        const link = document.createElement('a');
        link.href = this.#address(left);
        link.setAttribute('aria-label', this.#word('without', { title, name }));
        link.append(Object.assign(document.createElement('small'), { textContent: title }), ` ${name}`);
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  async #copy() {
    const rows = [...this.querySelectorAll<HTMLElement>('.rows > :not([hidden]):not([data-unmatched])')];
    const isDone = await copyTable(tableOfRows(rows, (this.dataset.heads ?? '').split('|'), location.href));
    const words = isDone ? this.#word('copied', { n: rows.length }) : this.#word('notCopied', {});
    this.#tell(words);
    const button = this.querySelector<HTMLElement>('.copy');
    if (!button) return;
    button.dataset.before ??= button.textContent ?? '';
    button.textContent = words;
    setTimeout(() => {
      button.textContent = button.dataset.before ?? '';
    }, 4000);
  }
}

customElements.define('facet-list', FacetList);
