import type { FoldingTable } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { NameForm } from './name-forms.ts';

/**
 * Finds the forms that have a word, a number, a pair of Chinese characters, or a character at their beginning. It reads the text of all
 * of them through: for some thousand names that takes less time than an index takes to make.
 */
export class FormIndex {
  /** Every word in letters and every number with its key, sorted. */
  readonly words: readonly (readonly [written: string, key: string])[];
  /** All forms, folded, a line each; a line feed before the first. */
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts: number[] = [];
  readonly #writtenByKey = new Map<string, string[]>();
  readonly #found = new Map<string, number[]>();

  constructor(forms: readonly NameForm[], folding: FoldingTable) {
    const lines = forms.map(({ text }) => text.replaceAll('\n', ' ')).join('\n');
    this.#text = `\n${foldLines(lines, folding)}\n`;
    for (let at = 0; at < this.#text.length - 1; at = this.#text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    const runs = new Set(this.#text.match(/[\p{L}\p{N}.]+/gu));
    this.words = [...new Set([...runs].flatMap((run) => run.match(/\p{N}[\p{N}.]*|[^\p{Script=Han}\p{N}.]+/gu) ?? []))]
      .map((written): [string, string] => [written, stem(written)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [written, key] of this.words) this.#writtenByKey.set(key, [...(this.#writtenByKey.get(key) ?? []), written]);
  }

  /** Whether a word or a number is in any form. */
  has(key: string): boolean {
    return this.#writtenByKey.has(key);
  }

  /** Positions of the forms that have a key. */
  get(key: string): number[] {
    const known = this.#found.get(key);
    if (known) return known;
    const isHan = /\p{Script=Han}/u.test(key);
    const sought = isHan ? [key.length === 1 ? `\n${key}` : key] : (this.#writtenByKey.get(key) ?? []);
    const forms = [...new Set(sought.flatMap((written) => this.#formsWith(written, isHan)))];
    this.#found.set(key, forms);
    return forms;
  }

  #formsWith(written: string, isHan: boolean): number[] {
    const forms: number[] = [];
    for (let at = this.#text.indexOf(written); at >= 0; at = this.#text.indexOf(written, at + 1))
      if (isHan || (!isInWord(this.#text[at - 1]) && !isInWord(this.#text[at + written.length])))
        forms.push(this.#formAt(at + written.length - 1));
    return forms;
  }

  #formAt(position: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
}

/** As `fold` does, for many lines at once and without their positions; punctuation stays, since no word is looked for across it. */
function foldLines(lines: string, folding: FoldingTable): string {
  return lines
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]|(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/[\u4e00-\u9fff]/g, (character) => folding.get(character) ?? character);
}
