import { fallbackImpact, fieldQualities, linkFactors, yearQualities } from '../format/impacts.ts';
import { nameKey } from '../format/keys.ts';
import { DocumentMatches, type Reason } from './document-matches.ts';
import { leastQualityPassedOn } from './linked-matches.ts';
import type { PostingsHit } from './lookups.ts';
import { type NameMatches, partialFactor, type TermMatch } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** What a document gains when its own words and its names both match. */
const confirmation = 0.05;

/** So many names of a query lead on to documents. */
const mostNamesFollowed = 48;

/** Finds how the documents match a query: by the keys that were found, and via the names that match. */
export async function matchDocuments(index: SearchIndex, names: NameMatches, hits: PostingsHit[]): Promise<DocumentMatches> {
  const matches = new DocumentMatches(index.size, names.terms.length, confirmation);
  addDirectMatches(matches, names, hits);
  await addMatchesViaNames(matches, index, names);
  return matches;
}

function addDirectMatches(matches: DocumentMatches, { nameLengths }: NameMatches, hits: PostingsHit[]): void {
  for (const { lookup, key, factor, postings } of hits) {
    for (const [impact, documents] of postings) {
      const field = lookup.how === 'year' ? { how: 'year' as const, quality: yearQualities[impact] ?? 0 } : fieldQualities[impact];
      if (!field) continue;
      const how = lookup.how ?? field.how;
      const text = lookup.isPrefix || how === 'spelling' ? key : '';
      const isPartial = lookup.how !== 'year' && (nameLengths[lookup.from] ?? 0) > lookup.to - lookup.from;
      const quality = field.quality * factor * (isPartial ? partialFactor : 1);
      matches.add(documents, lookup.from, lookup.to, quality, { how, text, name: null });
    }
  }
}

async function addMatchesViaNames(matches: DocumentMatches, index: SearchIndex, { direct }: NameMatches): Promise<void> {
  const followed = [...direct]
    .map(([name, termMatches]) => ({ name, termMatches, best: Math.max(...termMatches.map((match) => match?.quality ?? 0)) }))
    .filter(({ best }) => best >= leastQualityPassedOn)
    .sort((a, b) => b.best - a.best || a.name - b.name)
    .slice(0, mostNamesFollowed);
  await Promise.all(
    followed.map(async ({ name, termMatches }) => {
      const [shard] = await index.shards(nameKey(name), nameKey(name));
      for (const [impact, documents] of shard?.at(nameKey(name)) ?? []) {
        termMatches.forEach((match, term) => {
          if (!match || match.quality < leastQualityPassedOn) return;
          const quality = match.quality * (linkFactors[impact] ?? 0);
          matches.add(documents, term, term + 1, quality, reasonOf(index, match, impact <= fallbackImpact.broader));
        });
      }
    }),
  );
}

/** A fallback is explained by the broader term, which the documents have, and not by the one that was found. */
function reasonOf(index: SearchIndex, { how, text, name }: TermMatch, isFallback: boolean): Reason {
  const broader = isFallback ? index.names[name]?.links?.[0] : undefined;
  return broader === undefined ? { how, text, name } : { how: 'wider', text: index.shown[broader] ?? '', name: broader };
}
