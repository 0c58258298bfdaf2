import type { Impact } from './impacts.ts';

/**
 * The postings of a key: for each impact, strongest first, the documents in ascending order. A key is a word (`care`), a number, a pair of
 * Chinese characters (`养老`), a pair of syllables (`'yanglao`), a year (`#2007`) or the position of a name (`@12`).
 */
export type Postings = [impact: Impact, documents: number[]][];

/**
 * A line of a shard: `care\t9a.3;3c` is impact 9 in documents 10 and 13, impact 3 in 12. Each document number is stored as the difference
 * to the previous one, in base 36.
 */
export function writePostings(key: string, postings: Postings): string {
  const lists = [...postings]
    .sort(([a], [b]) => b - a)
    .map(([impact, documents]) => {
      const sorted = [...documents].sort((a, b) => a - b);
      return `${impact}${sorted.map((document, at) => (document - (sorted[at - 1] ?? 0)).toString(36)).join('.')}`;
    });
  return `${key}\t${lists.join(';')}`;
}

/** Parses the part of a shard line after the tab. */
export function readPostings(lists: string): Postings {
  return lists.split(';').map((list) => {
    let document = 0;
    return [
      Number(list[0]) as Impact,
      list
        .slice(1)
        .split('.')
        .map((distance) => {
          document += Number.parseInt(distance, 36);
          return document;
        }),
    ];
  });
}
