import { refsIn } from '../records/naming.ts';
import type { Story } from '../records/quotation.ts';
import type { Atlas, GuideRecord } from '../records/records.ts';

/** The text of a guide page, with the figures and dates it refers to. */
export function storyOf({ narratives, parameters, dates }: GuideRecord): Story {
  return { narratives, figures: parameters, date: null, until: null, dates };
}

/** The guide pages in the order of the handbook: by chapter, then by order within it. */
export function pagesInOrder(atlas: Atlas, chapters: readonly string[]): GuideRecord[] {
  return [...atlas.guide.values()].sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) || a.order - b.order);
}

/** Ids of the records of a kind that the text links to or takes figures from, in both languages, in reading order. */
export function namedIn({ narratives }: GuideRecord, kind: 'case' | 'policy' | 'term' | 'guide'): string[] {
  const ids = refsIn(narratives).filter((ref) => ref.startsWith(`${kind}/`));
  return [...new Set(ids.map((ref) => ref.slice(kind.length + 1).split('#')[0] as string))];
}

/** The pages before and after a page in the order of the handbook; `null` at either end. */
export function neighboursOf(ordered: readonly GuideRecord[], id: string): { previous: GuideRecord | null; next: GuideRecord | null } {
  const at = ordered.findIndex((page) => page.id === id);
  return { previous: ordered[at - 1] ?? null, next: ordered[at + 1] ?? null };
}
