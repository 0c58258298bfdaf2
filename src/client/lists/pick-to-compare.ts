import { fillPlaceholders } from '../../values/placeholders.ts';

/**
 * `<pick-to-compare>`: the bar below a list whose rows can be ticked. It shows the number of ticked rows, keeps it within the limits of a
 * comparison, and restores the ticks in an address (`?case=a&case=b`). Without scripts it is a plain form.
 */
class PickToCompare extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search).getAll(this.dataset.name ?? '');
    for (const box of this.#boxes) if (asked.includes(box.value)) box.checked = true;
    this.#form?.addEventListener('change', () => this.#show());
    this.#form?.addEventListener('reset', () => setTimeout(() => this.#show()));
    this.#show();
    // A list around it must update the ticks in its links.
    if (asked.length > 0) this.#form?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get #form(): HTMLFormElement | null {
    return this.closest('form');
  }

  get #boxes(): HTMLInputElement[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>(`input[name="${this.dataset.name}"]`) ?? [])];
  }

  #show() {
    const ticked = this.#boxes.filter(({ checked }) => checked).length;
    const { least = '', most = '', ready = '', more = '' } = this.dataset;
    for (const box of this.#boxes) box.disabled = !box.checked && ticked >= Number(most);
    this.hidden = ticked === 0;
    const [send, none] = this.querySelectorAll('button');
    if (!send || !none) return;
    send.disabled = ticked < Number(least);
    send.textContent = send.disabled ? more : fillPlaceholders(ready, { n: ticked });
    none.hidden = false;
  }
}

customElements.define('pick-to-compare', PickToCompare);
