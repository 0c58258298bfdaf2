/** Traditional characters and the Simplified ones they are folded into. */
export type Characters = ReadonlyMap<string, string>;

/** Words made alike for comparison; `positions[i]` is where `text[i]` stood in the words. */
export interface Folded {
  text: string;
  positions: number[];
}

/** Reads a table written as pairs: `養养無无`. */
export function readCharacters(pairs: string): Characters {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [])));
}

/**
 * Makes words alike in script, width, case and punctuation: `ＪＩＮＧ’ＡＮ 居家養老` is `jingan 居家养老`.
 * Goes character by character, so that every letter of the result knows where it came from. Tone marks go; `ü` becomes `v`, as it is typed.
 */
export function fold(words: string, characters: Characters): Folded {
  let text = '';
  const positions: number[] = [];
  const write = (character: string, at: number) => {
    for (let unit = 0; unit < character.length; unit++) positions.push(at);
    text += character;
  };
  const space = (at: number) => {
    if (text !== '' && !text.endsWith(' ')) write(' ', at);
  };
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    // ASCII and the usual Chinese characters, nearly all there is, take the short way.
    if (code < 0x80) {
      if (isLetterOrDigit(code)) write(code < 0x5b && code > 0x40 ? String.fromCharCode(code + 0x20) : (words[at] as string), at);
      else if (isBetweenDigits(words, at)) {
        // 4,197.3 is one number: the point is kept, the comma goes.
        if (code === point) write('.', at);
      } else if (code !== apostrophe && code !== grave) space(at);
    } else if (code >= 0x4e00 && code <= 0x9fff) {
      const character = words[at] as string;
      write(characters.get(character) ?? character, at);
    } else {
      const character = String.fromCodePoint(words.codePointAt(at) ?? code);
      for (const part of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
        if (part === diaeresis) {
          if (text.endsWith('u')) text = `${text.slice(0, -1)}v`;
        } else if (letterOrDigit.test(part)) write(characters.get(part) ?? part, at);
        else if (!unheard.test(part)) space(at);
      }
      at += character.length - 1;
    }
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), positions: positions.slice(0, -1) } : { text, positions };
}

function isLetterOrDigit(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
}

function isBetweenDigits(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return (
    (code === point && /^\d\.\d/.test(words.slice(at - 1, at + 2))) ||
    (code === comma && /^\d,\d{3}(?!\d)/.test(words.slice(at - 1, at + 5)))
  );
}

const comma = 0x2c;
const point = 0x2e;
const apostrophe = 0x27;
const grave = 0x60;
const diaeresis = '\u0308';
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Marks over letters, and apostrophes: `people’s` is `peoples`. */
const unheard = /^[\p{M}\p{Cf}'’‘ʼ`´]$/u;
