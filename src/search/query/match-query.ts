import { impactOf } from '../format/postings.ts';
import type { DocumentCovers } from './document-matches.ts';
import { throughLinks } from './linked-matches.ts';
import { lookUp } from './lookups.ts';
import { coverDocuments } from './match-documents.ts';
import { type Cover, type Understood, understand } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import { type Asked, ask } from './query-terms.ts';

interface Answers {
  understood: Understood;
  documents: DocumentCovers;
  names: Map<number, Cover>;
}

/** Understands a question as it stands; what then means nothing is read as an abbreviation or a misspelling. */
export async function answersTo(index: SearchIndex, query: string, fuse: boolean): Promise<Answers> {
  const asked = ask(index, query);
  const literal = understand(index, asked);
  const hits = await lookUp(index, asked);
  const isNamed = (at: number) => [...literal.own.values()].some((cover) => cover[at]);
  const isIn = (at: number, impact: number) =>
    hits.some(
      ({ lookup, postings }) =>
        lookup.from <= at && at < lookup.to && lookup.how !== 'pinyin' && postings.some(([found]) => found >= impact),
    );
  const isRead = (at: number) => hits.some(({ lookup }) => lookup.from <= at && at < lookup.to);
  const unnamed = new Set(asked.filter((_, at) => !isNamed(at) && !isIn(at, impactOf.about)));
  const unknown = new Set(asked.filter((unit, at) => unnamed.has(unit) && !isRead(at)));
  if (unnamed.size === 0) return completed(index, literal, hits);
  const isRepairable = fuse && [...unknown].some(({ script }) => script === 'word');
  const put = isRepairable ? await repaired(index, asked, unknown) : asked;
  const again = understand(index, put, unnamed);
  return completed(index, again, isRepairable ? await lookUp(index, put) : hits);
}

/** The repair of spellings, with the vocabulary and the library it takes, is fetched with the first word that needs it. */
async function repaired(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked>): Promise<Asked[]> {
  const [{ correct }, vocabulary] = await Promise.all([import('./spelling.ts'), index.vocabulary()]);
  return correct(index, vocabulary, asked, unknown);
}

async function completed(index: SearchIndex, understood: Understood, hits: Awaited<ReturnType<typeof lookUp>>): Promise<Answers> {
  const documents = await coverDocuments(index, understood, hits);
  return { understood, documents, names: throughLinks(index, understood.own, understood.asked.length) };
}
