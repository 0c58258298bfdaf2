import type { How } from './records.ts';

/**
 * Where a key of the index stands: for each impact, from the strongest to the weakest, the documents in ascending order.
 * A key is a word (`care`), a number, a pair of Chinese characters (`养老`), a pair of syllables (`'yanglao`), a year (`#2007`)
 * or the position of a name (`@12`).
 */
export type Postings = [impact: Impact, documents: number[]][];

/** How well a document answers by a key, and through which part of it; the figure stands in the file. */
export type Impact = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What a word of a document is worth by where it stands. */
export const impactOf = { name: 9, figure: 8, about: 6, often: 4, text: 3 } as const satisfies Record<string, Impact>;

/** Words as they answer, by impact. */
export const answersByWord: Partial<Record<Impact, { how: How; quality: number }>> = {
  [impactOf.name]: { how: 'name', quality: 0.62 },
  [impactOf.figure]: { how: 'figure', quality: 0.85 },
  [impactOf.about]: { how: 'about', quality: 0.45 },
  [impactOf.often]: { how: 'text', quality: 0.34 },
  [impactOf.text]: { how: 'text', quality: 0.27 },
};

/** What a document takes over from a name, by impact: all of it from its own service, less from a wider one. */
export const sharesByName: Partial<Record<Impact, number>> = { 9: 1, 8: 0.97, 7: 0.9, 6: 0.6, 5: 0.5, 4: 0.5, 3: 0.4 };

/** The impact of a service for the documents of its wider one: those that name the wider itself, and those of its other narrower ones. */
export const standIn = { near: 4, far: 3 } as const satisfies Record<string, Impact>;

export function impactOfShare(share: number): Impact {
  const fits = Object.entries(sharesByName).filter(([impact]) => Number(impact) > standIn.near);
  const nearest = fits.sort(([, a], [, b]) => Math.abs(a - share) - Math.abs(b - share))[0];
  return Number(nearest?.[0] ?? 5) as Impact;
}

/** A year within the years of a document, and its first. */
export const yearQualities: Partial<Record<Impact, number>> = { 9: 1, 8: 0.85 };

/** A line of a shard: `care\t9a.3;3c`: impact 9 in documents 10 and 13, impact 3 in 12. Documents are told by their distance, in base 36. */
export function writePostings(key: string, postings: Postings): string {
  const lists = postings
    .toSorted(([a], [b]) => b - a)
    .map(([impact, documents]) => {
      const sorted = documents.toSorted((a, b) => a - b);
      return `${impact}${sorted.map((document, at) => (document - (sorted[at - 1] ?? 0)).toString(36)).join('.')}`;
    });
  return `${key}\t${lists.join(';')}`;
}

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
