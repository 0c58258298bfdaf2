import { nameKey } from '../format/keys.ts';
import { answersByWord, sharesByName, standIn, yearQualities } from '../format/postings.ts';
import { DocumentCovers, type Reason } from './document-matches.ts';
import { leastQualityPassedOn } from './linked-matches.ts';
import type { Hits } from './lookups.ts';
import { type Match, shareOfTorn, type Understood } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** More names than these are not meant by one question. */
const mostNames = 48;

/** Notes what words and names say of each document. */
export async function coverDocuments(
  index: SearchIndex,
  { asked, own: names, lengths }: Understood,
  hits: Hits[],
): Promise<DocumentCovers> {
  const covers = new DocumentCovers(index.size, asked.length);
  for (const { lookup, key, share, postings } of hits) {
    for (const [impact, documents] of postings) {
      const answer = lookup.how === 'year' ? { how: 'year' as const, quality: yearQualities[impact] ?? 0 } : answersByWord[impact];
      if (!answer) continue;
      const how = lookup.how ?? answer.how;
      const words = lookup.isBegun || how === 'spelling' ? key : '';
      const isTorn = lookup.how !== 'year' && (lengths[lookup.from] ?? 0) > lookup.to - lookup.from;
      covers.write(documents, lookup.from, lookup.to, answer.quality * share * (isTorn ? shareOfTorn : 1), { how, words, name: null });
    }
  }
  const meant = [...names]
    .map(([name, cover]) => ({ name, cover, best: Math.max(...cover.map((match) => match?.quality ?? 0)) }))
    .filter(({ best }) => best >= leastQualityPassedOn)
    .sort((a, b) => b.best - a.best || a.name - b.name)
    .slice(0, mostNames);
  await Promise.all(
    meant.map(async ({ name, cover }) => {
      const [shard] = await index.shards(nameKey(name), nameKey(name));
      for (const [impact, documents] of shard?.at(nameKey(name)) ?? []) {
        cover.forEach((match, part) => {
          if (!match || match.quality < leastQualityPassedOn) return;
          covers.write(
            documents,
            part,
            part + 1,
            match.quality * (sharesByName[impact] ?? 0),
            reasonOf(index, match, impact <= standIn.near),
          );
        });
      }
    }),
  );
  return covers;
}

function reasonOf(index: SearchIndex, match: Match, isStandIn: boolean): Reason {
  const wider = isStandIn ? index.names[match.record]?.links?.[0] : undefined;
  return wider === undefined
    ? { how: match.how, words: match.words, name: match.record }
    : { how: 'wider', words: index.shown[wider] ?? '', name: wider };
}
