import type { Query } from './address.ts';
import { positionOf } from './facets.ts';
import type { Opened } from './labels.ts';
import { quoted, type Translator } from './reasons.ts';

/** A query as text for readers: what was typed, and the names of its filters. */
export function describeQuery({ text, place, service, year }: Query, { index, labels }: Opened, t: Translator, isQuoted = false): string[] {
  const typed = quoted(text.trim());
  const named = (['place', 'service'] as const).flatMap((kind) => positionOf(index, kind, kind === 'place' ? place : service) ?? []);
  return [
    ...(typed === '' ? [] : [isQuoted ? t('quoted', { q: typed }) : typed]),
    ...named.map((position) => labels.at(position)),
    ...(year === null ? [] : [String(year)]),
  ];
}
