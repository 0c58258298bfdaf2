/** Each Traditional character with the Simplified character it folds into. */
export type FoldingTable = ReadonlyMap<string, string>;

/** Text normalised for comparison; `positions[i]` is the position of `text[i]` in the input. */
export interface Folded {
  text: string;
  positions: number[];
}

/** Parses a folding table written as pairs: `養养無无`. */
export function readFoldingTable(pairs: string): FoldingTable {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [])));
}

/**
 * Normalises script, width, case and punctuation: `ＪＩＮＧ’ＡＮ 居家養老` becomes `jingan 居家养老`. Works character by character, so that
 * every letter keeps its position in the input. Diacritics are removed, but `ü` becomes `v`, as it is typed.
 */
export function fold(input: string, folding: FoldingTable): Folded {
  let text = '';
  const positions: number[] = [];
  const write = (character: string, at: number) => {
    for (let unit = 0; unit < character.length; unit++) positions.push(at);
    text += character;
  };
  const space = (at: number) => {
    if (text !== '' && !text.endsWith(' ')) write(' ', at);
  };
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at);
    // Fast path for ASCII and common Chinese characters, which are nearly all of the text.
    if (code < 0x80) {
      if (isLetterOrDigit(code)) write(code < 0x5b && code > 0x40 ? String.fromCharCode(code + 0x20) : (input[at] as string), at);
      else if (isBetweenDigits(input, at)) {
        // 4,197.3 is one number: keep the point, drop the comma.
        if (code === point) write('.', at);
      } else if (code !== apostrophe && code !== grave) space(at);
    } else if (code >= 0x4e00 && code <= 0x9fff) {
      const character = input[at] as string;
      write(folding.get(character) ?? character, at);
    } else {
      const character = String.fromCodePoint(input.codePointAt(at) ?? code);
      for (const part of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
        if (part === diaeresis) {
          if (text.endsWith('u')) text = `${text.slice(0, -1)}v`;
        } else if (letterOrDigit.test(part)) write(folding.get(part) ?? part, at);
        else if (!ignored.test(part)) space(at);
      }
      at += character.length - 1;
    }
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), positions: positions.slice(0, -1) } : { text, positions };
}

function isLetterOrDigit(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
}

function isBetweenDigits(input: string, at: number): boolean {
  const code = input.charCodeAt(at);
  return (
    (code === point && /^\d\.\d/.test(input.slice(at - 1, at + 2))) ||
    (code === comma && /^\d,\d{3}(?!\d)/.test(input.slice(at - 1, at + 5)))
  );
}

const comma = 0x2c;
const point = 0x2e;
const apostrophe = 0x27;
const grave = 0x60;
const diaeresis = '\u0308';
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Diacritics and apostrophes do not separate words: `people’s` becomes `peoples`. */
const ignored = /^[\p{M}\p{Cf}'’‘ʼ`´]$/u;
