/** What a number counts: `purchases:shanghai`, `rules:national`, `first:home-based-elderly-care`. Two numbers of one name must be equal. */
export type CountName = `${CountedThing}${'' | `:${string}`}`;

export type CountedThing =
  | 'purchases'
  | 'undated-purchases'
  | 'records'
  | 'others'
  | 'cities'
  | 'rules'
  | 'services'
  | 'first'
  | 'figures'
  | 'readings'
  | 'conflicts'
  | 'checks';

/** The name of a number: what is counted, and the ids of all it is limited to, in any order. */
export function countName(thing: CountedThing, ...limits: readonly string[]): CountName {
  return limits.length === 0 ? thing : `${thing}:${[...limits].sort().join('+')}`;
}

/** The name of a number limited to a value of a facet: cities and services stand by themselves, other values with their facet (`way-post`). */
export function limitName(thing: CountedThing, facet: string, value: string): CountName {
  return countName(thing, limitOf(facet, value));
}

/** The limit of a name that a value of a facet sets. */
export function limitOf(facet: string, value: string): string {
  return ['city', 'service', 'place'].includes(facet) && value !== 'none' ? value : `${facet}-${value}`;
}

/** Private characters that stand around a marked number in a text, until it is drawn. */
const [open, between, close] = ['\uE000', '\uE001', '\uE002'];
const mark = new RegExp(`${open}([^${between}]*)${between}([^${close}]*)${close}`);

/** A number in a text, marked with what it counts. The text is drawn by `Counts.astro`; elsewhere `unmarked` gives it back as it reads. */
export function marked(of: CountName, value: number): string {
  return `${open}${of}${between}${value.toLocaleString('en', { useGrouping: false })}${close}`;
}

/** A stretch of a text, or a marked number in it. */
export type CountedPart = { words: string } | { of: string; value: string };

/** A text parted into its words and its marked numbers. */
export function countedParts(text: string): CountedPart[] {
  const pieces = text.split(mark);
  return pieces.flatMap((piece, at): CountedPart[] => {
    if (at % 3 === 0) return piece === '' ? [] : [{ words: piece }];
    return at % 3 === 1 ? [{ of: piece, value: pieces[at + 1] ?? '' }] : [];
  });
}

/** A text without its marks, for places that hold no elements: attributes, drawings, files. */
export function unmarked(text: string): string {
  return countedParts(text)
    .map((part) => ('words' in part ? part.words : part.value))
    .join('');
}
