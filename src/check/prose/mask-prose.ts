import { memoize } from '../../values/memoize.ts';

/** Replaces each character of a masked name or self-closing component, so that a number in front of it is known to count something. */
export const named = '\uFFFC';

/**
 * Converts to half-width, lower case, and plain quotation marks, hyphens and spaces. The length stays the same, so that offsets remain
 * valid.
 */
export function foldProse(text: string): string {
  return Array.from(text, (character) => {
    const plain = plainPunctuation[character] ?? (/\s/.test(character) ? ' ' : character);
    const folded = plain.normalize('NFKC').toLowerCase();
    // Ⅴ would become the letter v and ㊀ the allowed 一: number characters must stay number characters.
    const hidesNumber = /\p{N}/u.test(character) && !/\p{N}/u.test(folded);
    return folded.length === character.length && !hidesNumber ? folded : character;
  }).join('');
}

const plainPunctuation: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '‐': '-', '‑': '-' };

/**
 * Blanks everything in a folded text that is not prose: tags and emphasis become spaces (the text between tags stays), names (longest
 * first) and self-closing components become `named`.
 */
export function maskProse(folded: string, masks: readonly string[]): string {
  const prose = folded.replace(component, (tag) => (tag.endsWith('/>') ? named : ' ').repeat(tag.length)).replace(/[*_]/g, ' ');

  let masked = prose;
  for (const [start, name] of namesIn(prose, masks)) {
    const end = start + name.length;
    if (masked.slice(start, end) === name) masked = masked.slice(0, start) + named.repeat(name.length) + masked.slice(end);
  }
  return masked;
}

/** A tag with its attributes, which are ids. Its name is in lower case after folding. */
const component = /<\/?(?:fact|when|ref|term|note)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Where names occur as whole words, longest first. */
function namesIn(prose: string, masks: readonly string[]): [start: number, name: string][] {
  const index = indexOfMasks(masks);
  const found: [number, string][] = [];
  for (let start = 0; start < prose.length; start++) {
    for (const name of index.get(prose.slice(start, start + 2)) ?? []) {
      const stands = prose.startsWith(name, start) && !cutsWord(prose, start) && !cutsWord(prose, start + name.length);
      if (stands) found.push([start, name]);
    }
  }
  return found.sort(([startA, a], [startB, b]) => b.length - a.length || startA - startB);
}

/** Whether a boundary cuts a word or number in two: 96890 is not a name in 196890, nor 五保 in 十五保. */
function cutsWord(prose: string, border: number): boolean {
  return /^(?:[\p{Script=Latin}\p{N}]{2}|[二三四五六七八九十百千万亿]{2})$/u.test(prose.slice(Math.max(0, border - 1), border + 1));
}

/** Names by their first two characters. Memoised for each list: a site has thousands of names and tens of thousands of blocks. */
const indexOfMasks = memoize((masks: readonly string[]) => {
  const index = new Map<string, string[]>();
  for (const name of new Set(masks.flatMap((mask) => withPlural(foldProse(mask.trim()))))) {
    // A single character is not a name; it would mask every 三 of a text.
    if (name.length < 2) continue;
    index.set(name.slice(0, 2), [...(index.get(name.slice(0, 2)) ?? []), name]);
  }
  return index;
});

/** A name with its plural: `social work agency` also masks "social work agencies". */
function withPlural(name: string): string[] {
  if (!/[a-rt-z]$/.test(name)) return [name];
  return [name, /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : name + (/(?:x|ch|sh)$/.test(name) ? 'es' : 's')];
}
