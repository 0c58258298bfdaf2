import { commonForm } from './english.ts';
import { type Characters, fold } from './fold.ts';

/** What is compared: a Chinese character, a word in letters, or a number. */
export interface Unit {
  script: 'han' | 'word' | 'number';
  /** Folded, as written. */
  written: string;
  /** What must be equal for two units to match: plurals and American spellings share a key. */
  key: string;
  /** Where it stands in the words. */
  from: number;
  to: number;
}

/** Takes words apart: `无锡 home-care 2007` has five units. */
export function unitsOf(words: string, characters: Characters): Unit[] {
  const { text, positions } = fold(words, characters);
  return [...text.matchAll(/\p{Script=Han}|\p{N}+|[^\p{Script=Han}\p{N} ]+/gu)].map(({ 0: written, index }): Unit => {
    const script = han.test(written) ? 'han' : number.test(written) ? 'number' : 'word';
    const last = positions[index + written.length - 1] ?? 0;
    return {
      script,
      written,
      key: script === 'word' ? commonForm(written) : written,
      from: positions[index] ?? 0,
      to: last + ((words.codePointAt(last) ?? 0) > 0xffff ? 2 : 1),
    };
  });
}

const han = /^\p{Script=Han}$/u;
const number = /^\p{N}+$/u;

/** Words that say little: they help to hold a phrase together and decide nothing. */
const little = new Set(['of', 'the', 'for', 'in', 'on', 'and', 'a', 'an', 'to', 'by', 'at', 'with', 'from', '的', '和', '与', '之']);

export function isLittle(written: string): boolean {
  return little.has(written);
}

/** How much a unit weighs beside others: two Chinese characters are about a word. */
export function weightOf({ script, written }: Unit): number {
  return (script === 'han' ? 0.5 : 1) * (isLittle(written) ? 0.15 : 1);
}
