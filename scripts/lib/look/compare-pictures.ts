import type { Picture, Pictures } from './pictures.ts';

/** A changed picture, with all pages on which it changed in the same way. */
export interface Change {
  /** `null` if the picture is new. */
  before: Picture | null;
  /** `null` if the picture was removed. */
  after: Picture | null;
  pages: string[];
}

/** The changes between two sites, in the order of the pages; the same change on several pages is listed once. */
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

/** An item before and after; `null` if there is none. */
export type Pair<Item> = [before: Item | null, after: Item | null];

/** The pictures of a page that differ, by kind: equal ones at the beginning and end are skipped, the others are paired in reading order. */
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

/** Pairs two lists by index; the remaining items of the longer one are paired with `null`. */
export function paired<Item>(before: readonly Item[], after: readonly Item[]): Pair<Item>[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => [before[at] ?? null, after[at] ?? null]);
}
