import type { TermMatch, TermMatches } from './match-names.ts';
import type { Link } from './name-links.ts';
import type { SearchIndex } from './open-index.ts';

/** The matches of each name, combined with those of the names it is linked to: a query for a city also finds its districts. */
export function withLinkedMatches(index: SearchIndex, direct: Map<number, TermMatches>, length: number): Map<number, TermMatches> {
  const found = new Map<number, TermMatches>();
  const { passedOnFrom } = index.weights;
  index.links().forEach((all, name) => {
    const own = direct.get(name);
    const links = all.filter(({ to }) => direct.has(to));
    if (!own && links.length === 0) return;
    const matches = Array.from({ length }, (_, at) => better(own?.[at] ?? null, bestLinked(direct, links, at, passedOnFrom)));
    if (matches.some((match) => match !== null)) found.set(name, matches);
  });
  return found;
}

function bestLinked(direct: Map<number, TermMatches>, links: Link[], at: number, least: number): TermMatch | null {
  let best: TermMatch | null = null;
  for (const { to, factor } of links) {
    const match = direct.get(to)?.[at];
    if (!match || match.quality < least) continue;
    const quality = match.quality * factor;
    if (best === null || quality > best.quality) best = { ...match, quality };
  }
  return best;
}

function better(own: TermMatch | null, linked: TermMatch | null): TermMatch | null {
  if (!own || !linked) return own ?? linked;
  return own.quality >= linked.quality ? own : linked;
}
