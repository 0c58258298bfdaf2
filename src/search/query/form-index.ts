import type { Characters } from '../text/fold.ts';
import { commonForm } from '../text/stem.ts';
import type { Form } from './name-forms.ts';

/** Finds the forms that have a word, a number, a pair of Chinese characters, or a character at their beginning: by reading all of them through. */
export class FormTexts {
  /** Every word in letters and every number with its key, sorted. */
  readonly words: [written: string, key: string][];
  /** All forms, folded, a line each; a line feed before the first. */
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts: number[] = [];
  readonly #writtenByKey = new Map<string, string[]>();
  readonly #found = new Map<string, number[]>();

  constructor(forms: readonly Form[], characters: Characters) {
    const joined = forms.map(({ text }) => text.replaceAll('\n', ' ')).join('\n');
    this.#text = `\n${foldLines(joined, characters)}\n`;
    for (let at = 0; at < this.#text.length - 1; at = this.#text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    const runs = new Set(this.#text.match(/[\p{L}\p{N}.]+/gu));
    this.words = [...new Set([...runs].flatMap((run) => run.match(/\p{N}[\p{N}.]*|[^\p{Script=Han}\p{N}.]+/gu) ?? []))]
      .map((written): [string, string] => [written, commonForm(written)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [written, key] of this.words) this.#writtenByKey.set(key, [...(this.#writtenByKey.get(key) ?? []), written]);
  }

  /** Whether a word or a number is in any name. */
  has(key: string): boolean {
    return this.#writtenByKey.has(key);
  }

  get(key: string): number[] {
    const known = this.#found.get(key);
    if (known) return known;
    const isHan = /\p{Script=Han}/u.test(key);
    const sought = isHan ? [key.length === 1 ? `\n${key}` : key] : (this.#writtenByKey.get(key) ?? []);
    const forms = [...new Set(sought.flatMap((words) => this.#formsWith(words, isHan)))];
    this.#found.set(key, forms);
    return forms;
  }

  #formsWith(words: string, isHan: boolean): number[] {
    const forms: number[] = [];
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + 1))
      if (isHan || (!isInWord(this.#text[at - 1]) && !isInWord(this.#text[at + words.length])))
        forms.push(this.#formAt(at + words.length - 1));
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

/** As `fold` does, for many lines at once and without their positions; marks of punctuation stay, since no word is looked for across them. */
function foldLines(lines: string, characters: Characters): string {
  return lines
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]|(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/[\u4e00-\u9fff]/g, (character) => characters.get(character) ?? character);
}
