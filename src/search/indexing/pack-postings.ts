import type { Text } from '../../values/locale.ts';
import { fallbackImpact, fieldImpact, type Impact, impactOfFactor, yearImpact } from '../format/impacts.ts';
import { nameKey, syllablePairKey, yearKey } from '../format/keys.ts';
import type { Postings } from '../format/postings.ts';
import type { FoldingTable } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { IndexWeights } from '../weights.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { type Entity, yearsOf } from './entity.ts';
import type { SplitEntities } from './split-entities.ts';

/** The postings of all documents by key, sorted by key. */
export function packPostings(
  split: SplitEntities,
  tables: ChineseTables,
  folding: FoldingTable,
  weights: IndexWeights,
): Map<string, Postings> {
  const impacts = new Map<string, Map<number, Impact>>();
  const add = (key: string, document: number, impact: Impact) => {
    const documents = impacts.get(key) ?? impacts.set(key, new Map()).get(key);
    if ((documents?.get(document) ?? 0) < impact) documents?.set(document, impact);
  };
  const latest = Math.max(...split.documents.flatMap((entity) => yearsOf(entity) ?? []).map(Number));
  split.documents.forEach((entity, document) => {
    const named = [...both(entity.name), ...entity.names.flatMap(both), ...entity.printed, ...entity.synonyms];
    for (const tokens of named.map((name) => tokensOf(name, folding))) {
      for (const key of new Set(indexKeys(tokens))) add(key, document, fieldImpact.name);
      for (const key of syllablePairKeys(tokens, tables)) add(key, document, fieldImpact.name);
    }
    for (const text of [...entity.about.flatMap(both), ...split.titlesOfLinked(entity)])
      for (const key of new Set(indexKeys(tokensOf(text, folding)))) add(key, document, fieldImpact.about);
    for (const number of entity.figures) add(number, document, fieldImpact.figure);
    const counts = new Map<string, number>();
    for (const text of entity.texts.flatMap(both))
      for (const key of indexKeys(tokensOf(text, folding))) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) add(key, document, count >= weights.oftenFrom ? fieldImpact.often : fieldImpact.text);
    for (const [name, factor] of split.linkedNames(entity)) add(nameKey(name), document, impactOfFactor(factor));
    for (const [name, through] of split.fallbacks(entity)) add(nameKey(name), document, fallbackImpact[through]);
    for (const [year, impact] of yearImpacts(entity, latest)) add(yearKey(year), document, impact);
  });
  return new Map(
    [...impacts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, documents]) => [key, strongest(documents, weights.mostDocumentsOfKey)]),
  );
}

function both({ en, zh }: Text): string[] {
  return [en, zh];
}

/** The keys of words and numbers, one by one, and of Chinese characters, in pairs. */
function indexKeys(tokens: Token[]): string[] {
  return tokens.flatMap(({ script, key, written }, at) => {
    const next = tokens[at + 1];
    if (script === 'han') return next?.script === 'han' ? [key + next.key] : [];
    return isStopWord(written) ? [] : [key];
  });
}

/** The keys of consecutive syllables: 外来媳妇 gives `'wailai`, `'laixi`, `'xifu`. */
function syllablePairKeys(tokens: Token[], { pinyinOf }: ChineseTables): string[] {
  const read = pinyinOf(tokens.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
  return tokens.flatMap((_, at) => {
    const [first, second] = [read[at] ?? '', read[at + 1] ?? ''];
    return /^[a-z]+$/.test(first) && /^[a-z]+$/.test(second) ? [syllablePairKey(first, second)] : [];
  });
}

/** The years of a document's duration; an open end lasts until the latest year on record. */
function yearImpacts(entity: Entity, latest: number): [number, Impact][] {
  const [first, last] = yearsOf(entity) ?? [];
  if (first === undefined) return [];
  return Array.from({ length: Math.max(1, (last ?? latest) - first + 1) }, (_, at): [number, Impact] => [
    first + at,
    at === 0 ? yearImpact.first : yearImpact.later,
  ]);
}

/** Keeps the documents with the highest impacts, at most `most`: a word that nearly all documents have says little. */
function strongest(documents: Map<number, Impact>, most: number): Postings {
  const best = [...documents].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  const byImpact = new Map<Impact, number[]>();
  for (const [document, impact] of best) byImpact.set(impact, [...(byImpact.get(impact) ?? []), document]);
  return [...byImpact];
}
