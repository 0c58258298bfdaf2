import { type Characters, fold } from './fold.ts';
import { commonForm } from './stem.ts';

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
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const script = scriptAt(text, at);
    if (script === null) {
      at++;
      continue;
    }
    let end = at + lengthAt(text, at);
    if (script !== 'han') while (end < text.length && scriptAt(text, end) === script) end += lengthAt(text, end);
    const written = text.slice(at, end);
    const last = positions[end - 1] ?? 0;
    units.push({
      script,
      written,
      key: script === 'word' ? commonForm(written) : written,
      from: positions[at] ?? 0,
      to: last + lengthAt(words, last),
    });
    at = end;
  }
  return units;
}

/** `null` at a space. */
function scriptAt(text: string, at: number): Unit['script'] | null {
  const code = text.charCodeAt(at);
  if (code === 0x20) return null;
  // The only other signs that folding leaves are points within numbers.
  if (code < 0x80) return code < 0x3a ? 'number' : 'word';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return han.test(character) ? 'han' : number.test(character) ? 'number' : 'word';
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const han = /^\p{Script=Han}$/u;
const number = /^\p{N}$/u;

/** Words that say little: they help to hold a phrase together and decide nothing. */
const little = new Set(
  [
    'of the for in on and a an to by at with from or as',
    'how what why who when where which do does did is are was were be can',
    '的 和 与 之 及 在 了 如 何 怎 么 样 吗 呢',
  ].flatMap((words) => words.split(' ')),
);

export function isLittle(written: string): boolean {
  return little.has(written);
}

/** How much a unit weighs beside others: two Chinese characters are about a word. */
export function weightOf({ script, written }: Unit): number {
  return (script === 'han' ? 0.5 : 1) * (isLittle(written) ? 0.15 : 1);
}
