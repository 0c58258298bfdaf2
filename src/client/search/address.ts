import { type Kind, kinds } from '../../search/format/records.ts';
import { isLittle, unitsOf } from '../../search/text/tokens.ts';

/** What a reader asks: words, and what the results are narrowed to. It stands in the address, with ids and not with positions. */
export interface Question {
  words: string;
  kind: Kind | null;
  place: string | null;
  service: string | null;
  year: number | null;
}

/** What results can be narrowed to beside their kind. */
export type Narrowing = 'place' | 'service' | 'year';

export const nothing: Question = { words: '', kind: null, place: null, service: null, year: null };

/** Reads `?q=…&kind=case&place=wuxi&service=home-based-elderly-care&year=2007`; what means nothing is left out. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  const id = (name: string) => {
    const value = parameters.get(name) ?? '';
    return /^[a-z0-9-]+$/.test(value) ? value : null;
  };
  const year = parameters.get('year') ?? '';
  return {
    words: parameters.get('q') ?? '',
    kind: kinds.find((kind) => kind === parameters.get('kind') && kind !== 'way') ?? null,
    place: id('place'),
    service: id('service'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

/** The part of the address that holds the question; empty for none. */
export function writeQuestion({ words, kind, place, service, year }: Question): string {
  const said = { q: readAtMost(words.trim()), kind, place, service, year };
  const written = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether there is anything to look for: a kind alone asks for nothing. */
export function isAsked({ words, place, service, year }: Question): boolean {
  return words.trim() !== '' || place !== null || service !== null || year !== null;
}

/** More than this of a question is not read. */
const longestInLetters = 64;

/** A letter may have many parts; a hostile one has thousands. */
const mostParts = 8;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The words as far as the search reads them; whatever was pasted, the address stays one that can be sent. */
export function readAtMost(words: string, most: number = longestInLetters): string {
  const short = words.slice(0, most * mostParts).toWellFormed();
  return short.length <= most
    ? short
    : Array.from(letters.segment(short), ({ segment }) => segment)
        .slice(0, most)
        .join('');
}

/** What is left of the words when those a suggestion answered are taken away: of `home care in wuxi` without `wuxi`, `home care`. */
export function withoutTyped(words: string, typed: readonly string[]): string {
  const left = typed
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, part) => {
      const at = rest.indexOf(part);
      return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
    }, words)
    .replace(/\s+/g, ' ')
    .trim();
  const kept = left.split(' ');
  // A word that only held a phrase together holds nothing at its end.
  while (kept.length > 0 && isHolding(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 0 && isHolding(kept[0] ?? '')) kept.shift();
  return kept.join(' ');
}

function isHolding(word: string): boolean {
  return unitsOf(word, new Map()).every(({ written }) => isLittle(written));
}
