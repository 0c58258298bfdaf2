import type { FoldingTable } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { NameForm } from './name-forms.ts';

/**
 * Finds the name forms that contain a word, a number, or a pair of Chinese characters, or begin with a single character. It scans the text
 * of all forms: for some thousand names that is faster than building an inverted index.
 */
export class FormIndex {
  /** All words (in letters) and numbers with their keys, sorted. */
  readonly words: readonly (readonly [written: string, key: string])[];
  /** The folded forms, one per line; it begins with a line feed. */
  readonly #text: string;
  /** The position where each line begins. */
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

  /** Whether any form contains a word or number with this key. */
  has(key: string): boolean {
    return this.#writtenByKey.has(key);
  }

  /** Positions of the forms that contain a key. */
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

/** The same as `fold`, for many lines at once, without positions. Punctuation stays, since no word is searched across it. */
function foldLines(lines: string, folding: FoldingTable): string {
  return lines
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]|(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/[\u4e00-\u9fff]/g, (character) => folding.get(character) ?? character);
}
