import type { Picture, Pictures } from './pictures.ts';

/** A picture that is not what it was, with every page on which it changed in the same way. */
export interface Change {
  /** `null`: it is new. */
  before: Picture | null;
  /** `null`: it is gone. */
  after: Picture | null;
  pages: string[];
}

/** What changed between two sites, in the order of the pages; the same change on many pages is one. */
export function comparePictures(before: Pictures, after: Pictures): Change[] {
  const changes = new Map<string, Change>();
  for (const page of new Set([...after.keys(), ...before.keys()])) {
    for (const [was, is] of differing(before.get(page) ?? [], after.get(page) ?? [])) {
      const key = JSON.stringify([was?.html, is?.html]);
      const change = changes.get(key) ?? { before: was, after: is, pages: [] };
      change.pages.push(page);
      changes.set(key, change);
    }
  }
  return [...changes.values()];
}

/** One of each side in the same place. */
export type Pair<Item> = [before: Item | null, after: Item | null];

/** Of each kind on a page: what is equal at both ends is left out, the rest is paired in reading order. */
function differing(before: readonly Picture[], after: readonly Picture[]): Pair<Picture>[] {
  return [...new Set([...before, ...after].map(({ kind }) => kind))].flatMap((kind) => {
    const was = before.filter((picture) => picture.kind === kind);
    const is = after.filter((picture) => picture.kind === kind);
    const shorter = Math.min(was.length, is.length);
    let from = 0;
    while (from < shorter && was[from]?.html === is[from]?.html) from++;
    let behind = 0;
    while (behind < shorter - from && was.at(-1 - behind)?.html === is.at(-1 - behind)?.html) behind++;
    const pairs = paired(was.slice(from, was.length - behind), is.slice(from, is.length - behind));
    return pairs.filter(([one, other]) => one?.html !== other?.html);
  });
}

/** Two rows side by side; the longer one has nothing opposite at its end. */
export function paired<Item>(before: readonly Item[], after: readonly Item[]): Pair<Item>[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => [before[at] ?? null, after[at] ?? null]);
}
