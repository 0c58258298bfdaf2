import type { Cover, Match } from './match-names.ts';
import type { Link } from './name-links.ts';
import type { SearchIndex } from './open-index.ts';

/** Less of a name than this is not enough to be found through. */
export const leastQualityPassedOn = 0.65;

/** What is said of the city of a district, or of the wider service, counts for the narrower name as well. */
export function throughLinks(index: SearchIndex, own: Map<number, Cover>, length: number): Map<number, Cover> {
  const covers = new Map<number, Cover>();
  index.links().forEach((all, name) => {
    const mine = own.get(name);
    const links = all.filter(({ to }) => own.has(to));
    if (!mine && links.length === 0) return;
    const cover = Array.from({ length }, (_, at) => better(mine?.[at] ?? null, bestLinked(own, links, at)));
    if (cover.some((match) => match !== null)) covers.set(name, cover);
  });
  return covers;
}

function bestLinked(own: Map<number, Cover>, links: Link[], at: number): Match | null {
  let best: Match | null = null;
  for (const { to, share } of links) {
    const match = own.get(to)?.[at];
    if (!match || match.quality < leastQualityPassedOn) continue;
    const quality = match.quality * share;
    if (best === null || quality > best.quality) best = { ...match, quality };
  }
  return best;
}

function better(own: Match | null, linked: Match | null): Match | null {
  if (!own || !linked) return own ?? linked;
  return own.quality >= linked.quality ? own : linked;
}
