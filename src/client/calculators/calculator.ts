import type { Answer, Line } from '../../atlas/calculators/answer.ts';
import { type CalculatorWords, sentenceOf } from '../../atlas/calculators/sentence.ts';

/**
 * The base class of the guide's calculators: fields with an answer that updates on every change and is announced politely. The page
 * contains a worked example; without scripts the fields are hidden. Values that differ from the example are in the address (`?mark=60`), so
 * that a teacher can share them.
 */
export abstract class Calculator<Rule> extends HTMLElement {
  #words: CalculatorWords = {};
  protected rule = null as Rule;

  /** The result of the rule for the entered values. */
  protected abstract answer(): Answer;

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? '{}');
    this.rule = JSON.parse(this.dataset.rule ?? 'null');
    this.#readAddress();
    this.addEventListener('input', () => {
      this.#writeAddress();
      this.#show();
    });
    // A browser may restore entered values without an event.
    addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  /** The number in a field; `null` if it is empty. */
  protected number(name: string): number | null {
    const control = this.#control(name);
    return control && Number.isFinite(control.valueAsNumber) && control.valueAsNumber >= 0 ? control.valueAsNumber : null;
  }

  protected isChecked(name: string): boolean {
    const control = this.#control(name);
    return control?.checked ?? false;
  }

  #control(name: string): HTMLInputElement | undefined {
    return this.#controls().find((control) => control.name === name);
  }

  #controls(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #readAddress() {
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls()) {
      const value = query.get(control.name);
      if (value === null) continue;
      if (isBox(control)) control.checked = value === '1';
      else control.value = value;
    }
  }

  #writeAddress() {
    const address = new URL(location.href);
    for (const control of this.#controls()) {
      const value = isBox(control) ? (control.checked ? '1' : '') : control.value;
      if (value === exampleOf(control)) address.searchParams.delete(control.name);
      else address.searchParams.set(control.name, value);
    }
    history.replaceState(history.state, '', address);
  }

  #show() {
    const { verdict, lines } = this.answer();
    this.querySelector('output')?.replaceChildren(this.#sentence('b', verdict), ...lines.map((line) => this.#sentence('span', line)));
  }

  #sentence(tag: 'b' | 'span', line: Line): HTMLElement {
    const words = sentenceOf(this.#words, line);
    const element = Object.assign(document.createElement(tag), { textContent: line.isSaid ? words : `${this.#words.unsaid}${words}` });
    if (!line.isSaid) element.className = 'unsaid';
    return element;
  }
}

function isBox(control: HTMLInputElement): boolean {
  return control.type === 'checkbox';
}

/** The initial value of a control, from the page. */
function exampleOf(control: HTMLInputElement): string {
  return control.type === 'checkbox' ? (control.defaultChecked ? '1' : '') : control.defaultValue;
}
