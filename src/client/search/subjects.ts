import type { Question } from './address.ts';
import { positionOf } from './facets.ts';
import type { Opened } from './labels.ts';
import { quoted, type Say } from './reasons.ts';

/** What is asked, said for people: the words, and what they are narrowed to. */
export function subjectsOf({ words, place, service, year }: Question, { index, names }: Opened, say: Say, isQuoted = false): string[] {
  const typed = quoted(words.trim());
  const named = (['place', 'service'] as const).flatMap((kind) => positionOf(index, kind, kind === 'place' ? place : service) ?? []);
  return [
    ...(typed === '' ? [] : [isQuoted ? say('quoted', { q: typed }) : typed]),
    ...named.map((position) => names.at(position)),
    ...(year === null ? [] : [String(year)]),
  ];
}
