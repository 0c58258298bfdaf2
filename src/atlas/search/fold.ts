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
  let at = 0;
  for (const character of words) {
    for (const part of plain(character)) {
      if (part === diaeresis) {
        if (text.endsWith('u')) text = `${text.slice(0, -1)}v`;
      } else if (letterOrDigit.test(part)) write(characters.get(part) ?? part, at);
      else if (!unheard.test(part) && text !== '' && !text.endsWith(' ')) write(' ', at);
    }
    at += character.length;
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), positions: positions.slice(0, -1) } : { text, positions };
}

const diaeresis = '\u0308';
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Marks over letters, and apostrophes: `people’s` is `peoples`. */
const unheard = /^[\p{M}\p{Cf}'’‘ʼ`´]$/u;

/** The letters of a character, small and without marks. ASCII and the usual Chinese characters, nearly all there is, take the short way. */
function plain(character: string): string {
  if (character <= '\u007f') return character.toLowerCase();
  if (character >= '\u4e00' && character <= '\u9fff') return character;
  return character.normalize('NFKC').toLowerCase().normalize('NFD');
}
