import { type FoldingTable, fold } from './fold.ts';
import { stem } from './stem.ts';

/** A token: a Chinese character, a word in letters, or a number. */
export interface Token {
  script: 'han' | 'word' | 'number';
  /** The folded text. */
  written: string;
  /** Two tokens match if their keys are equal: plurals and American spellings share a key. */
  key: string;
  /** Its range in the text. */
  from: number;
  to: number;
}

/** Splits a text into tokens: `无锡 home-care 2007` has five. */
export function tokensOf(text: string, folding: FoldingTable): Token[] {
  const { text: folded, positions } = fold(text, folding);
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const script = scriptAt(folded, at);
    if (script === null) {
      at++;
      continue;
    }
    let end = at + lengthAt(folded, at);
    if (script !== 'han') while (end < folded.length && scriptAt(folded, end) === script) end += lengthAt(folded, end);
    const written = folded.slice(at, end);
    const last = positions[end - 1] ?? 0;
    tokens.push({
      script,
      written,
      key: script === 'word' ? stem(written) : written,
      from: positions[at] ?? 0,
      to: last + lengthAt(text, last),
    });
    at = end;
  }
  return tokens;
}

/** The script at a position of folded text; `null` for a space. */
function scriptAt(folded: string, at: number): Token['script'] | null {
  const code = folded.charCodeAt(at);
  if (code === 0x20) return null;
  // Folding leaves no other ASCII punctuation than points in numbers.
  if (code < 0x80) return code < 0x3a ? 'number' : 'word';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  const character = String.fromCodePoint(folded.codePointAt(at) ?? code);
  return han.test(character) ? 'han' : number.test(character) ? 'number' : 'word';
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const han = /^\p{Script=Han}$/u;
const number = /^\p{N}$/u;
