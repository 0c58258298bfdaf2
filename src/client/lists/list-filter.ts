import { fold } from '../../search/text/fold.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';

/**
 * `<list-filter>`: while one types, only rows that contain each word are shown, and folded parts with such rows are open. It acts on the
 * list it stands in, together with facets where there are some. Without scripts the field is not shown, and the list is complete.
 */
class ListFilter extends HTMLElement {
  #rows: { element: HTMLElement; text: string | null }[] = [];
  /** What was closed before one typed. */
  #opened: HTMLDetailsElement[] = [];

  connectedCallback() {
    const scope = this.closest<HTMLElement>('facet-list') ?? this.parentElement;
    const field = this.querySelector('input');
    if (!scope || !field) return;
    this.#rows = [...scope.querySelectorAll<HTMLElement>('.rows > *')].map((element) => ({ element, text: null }));
    field.addEventListener('input', () => this.#show(scope, field.value));
    // Facets may hide other rows than before, and gather them in one list.
    scope.addEventListener('facets', () => {
      if (field.value !== '') this.#show(scope, field.value);
    });
    // A link to a row that is not shown leads to it all the same.
    addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('[data-unmatched]')) return;
      field.value = '';
      this.#show(scope, '');
      target.scrollIntoView();
    });
    // Some browsers bring back what was typed.
    if (field.value !== '') this.#show(scope, field.value);
  }

  #show(scope: HTMLElement, asked: string) {
    const words = folded(asked).split(' ');
    for (const row of this.#rows) {
      row.text ??= folded(row.element.textContent ?? '');
      const { text, element } = row;
      element.toggleAttribute('data-unmatched', !words.every((word) => text.includes(word)));
    }
    const isAsked = asked.trim() !== '';
    scope.toggleAttribute('data-filtered', isAsked);
    for (const part of scope.querySelectorAll<HTMLElement>('.grouped-list > *, .others'))
      part.toggleAttribute('data-unmatched', part.querySelector('.rows') !== null && !part.querySelector('.rows > :not([data-unmatched])'));
    for (const closed of this.#opened) closed.open = false;
    this.#opened = isAsked
      ? [...scope.querySelectorAll<HTMLDetailsElement>('.list-rest:not([open])')].filter((rest) =>
          rest.querySelector('.rows > :not([data-unmatched])'),
        )
      : [];
    for (const closed of this.#opened) closed.open = true;
    this.#count(asked);
  }

  #count(asked: string) {
    const output = this.querySelector('output');
    if (!output) return;
    const all = this.#rows.filter(({ element }) => !element.hidden);
    const found = all.filter(({ element }) => !element.hasAttribute('data-unmatched'));
    output.textContent = asked.trim() === '' ? '' : fillPlaceholders(this.dataset.say ?? '', { n: found.length, all: all.length });
  }
}

/** Text without case, accents and punctuation; on both sides of the comparison in the script of the page. */
function folded(text: string): string {
  return fold(text, new Map()).text;
}

customElements.define('list-filter', ListFilter);
