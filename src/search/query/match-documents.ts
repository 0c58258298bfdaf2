import { fallbackImpact, fieldImpact, type Impact, linkFactors, yearImpact } from '../format/impacts.ts';
import { nameKey } from '../format/keys.ts';
import type { How } from '../format/records.ts';
import type { QueryWeights } from '../weights.ts';
import { DocumentMatches, type Reason } from './document-matches.ts';
import type { PostingsHit } from './lookups.ts';
import type { NameMatches, TermMatch } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** Matches documents with a query: directly by the keys found, and via the matching names. */
export async function matchDocuments(index: SearchIndex, names: NameMatches, hits: PostingsHit[]): Promise<DocumentMatches> {
  const matches = new DocumentMatches(index.size, names.terms.length, index.weights.confirmation);
  addDirectMatches(matches, index.weights, names, hits);
  await addMatchesViaNames(matches, index, names);
  return matches;
}

function addDirectMatches(matches: DocumentMatches, weights: QueryWeights, { nameLengths }: NameMatches, hits: PostingsHit[]): void {
  for (const { lookup, key, factor, postings } of hits) {
    for (const [impact, documents] of postings) {
      const field = lookup.how === 'year' ? yearOf(impact, weights) : fieldOf(impact, weights);
      const how = lookup.how ?? field.how;
      const text = lookup.isPrefix || how === 'spelling' ? key : '';
      const isPartial = lookup.how !== 'year' && (nameLengths[lookup.from] ?? 0) > lookup.to - lookup.from;
      const quality = field.quality * factor * (isPartial ? weights.partWithinName : 1);
      matches.add(documents, lookup.from, lookup.to, quality, { how, text, name: null });
    }
  }
}

/** The quality of a word in the field given by its impact, and the name of the field. */
function fieldOf(impact: Impact, weights: QueryWeights): { how: How; quality: number } {
  if (impact === fieldImpact.name) return { how: 'name', quality: weights.titleField };
  if (impact === fieldImpact.figure) return { how: 'figure', quality: weights.figureField };
  if (impact === fieldImpact.about) return { how: 'about', quality: weights.summaryField };
  return { how: 'text', quality: impact === fieldImpact.often ? weights.repeatedInText : weights.inText };
}

/** The quality of a year: the first of a document, or a later one of its duration. */
function yearOf(impact: Impact, weights: QueryWeights): { how: How; quality: number } {
  return { how: 'year', quality: impact === yearImpact.first ? 1 : weights.laterYear };
}

async function addMatchesViaNames(matches: DocumentMatches, index: SearchIndex, { direct }: NameMatches): Promise<void> {
  const { passedOnFrom, mostNamesFollowed } = index.weights;
  const followed = [...direct]
    .map(([name, termMatches]) => ({ name, termMatches, best: Math.max(...termMatches.map((match) => match?.quality ?? 0)) }))
    .filter(({ best }) => best >= passedOnFrom)
    .sort((a, b) => b.best - a.best || a.name - b.name)
    .slice(0, mostNamesFollowed);
  await Promise.all(
    followed.map(async ({ name, termMatches }) => {
      const [shard] = await index.shards(nameKey(name), nameKey(name));
      for (const [impact, documents] of shard?.at(nameKey(name)) ?? []) {
        termMatches.forEach((match, term) => {
          if (!match || match.quality < passedOnFrom) return;
          const quality = match.quality * linkFactorOf(impact, index.weights);
          matches.add(documents, term, term + 1, quality, reasonOf(index, match, impact <= fallbackImpact.broader));
        });
      }
    }),
  );
}

/** The factor by which a document inherits the quality of a matching name. */
function linkFactorOf(impact: Impact, weights: QueryWeights): number {
  if (impact === fallbackImpact.broader) return weights.broaderFallback;
  if (impact === fallbackImpact.sibling) return weights.siblingFallback;
  return linkFactors[impact] ?? 0;
}

/** A fallback is explained by the broader term, which the document has, not by the matched term, which it does not have. */
function reasonOf(index: SearchIndex, { how, text, name }: TermMatch, isFallback: boolean): Reason {
  const broader = isFallback ? index.names[name]?.links?.[0] : undefined;
  return broader === undefined ? { how, text, name } : { how: 'wider', text: index.shown[broader] ?? '', name: broader };
}
