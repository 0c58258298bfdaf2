import type { Atlas } from '../../../src/atlas/records/records.ts';
import { entitiesOf } from '../../../src/search/indexing/entities.ts';
import type { Entity } from '../../../src/search/indexing/entity.ts';
import { pinyinOf } from '../../../src/search/indexing/pinyin.ts';
import { searchFilesOf } from '../../../src/search/indexing/search-files.ts';
import { ranked } from '../../../src/search/query/search.ts';
import { type IndexWeights, type WeightName, weightNotes, weightsWith } from '../../../src/search/weights.ts';
import { openFiles } from '../search-of.ts';
import { atlasSearch } from './atlas-search.ts';
import { firstResult } from './first-result.ts';
import { hostileQueries } from './hostile-queries.ts';
import { keystrokesOf } from './keystrokes.ts';
import { measureRelevance, type QuerySets, type Score } from './relevance.ts';
import { seeded } from './seeded.ts';

/** The quality and cost of the search with one set of weights. */
interface Fared {
  /** The quality over all queries of tests/relevance. */
  score: Score;
  /** Gzip bytes of the index files needed for the first result of a median query. */
  bytes: number;
}

/** The quality and cost without one weight. */
export interface WeightEffect extends Fared {
  name: WeightName;
  /** The number of queries with a different result or reason among the first twenty. */
  changed: number;
  /** The same for the probes; `null` if it was not measured, because some query changes. */
  changedProbes: number | null;
}

export interface WeightReport {
  /** With all weights. */
  asIs: Fared;
  queries: number;
  probes: number;
  effects: WeightEffect[];
}

/** Disables one weight at a time, rebuilds the index and runs all queries again. */
export async function measureWeights(atlas: Atlas, sets: QuerySets, tell: (what: string) => void): Promise<WeightReport> {
  const entities = entitiesOf(atlas);
  const queries = Object.values(sets)
    .flat()
    .map(({ query }) => query);
  const probes = probesOf(entities, queries);
  const given = sets.given.map(({ query }) => query);
  const fare = async (weights: IndexWeights) => {
    const { files } = searchFilesOf(atlas, entities, weights);
    const index = await openFiles({ files }, 'en', weights);
    const refs = new Map<string, string[]>();
    const listOf = async (query: string) => {
      const results = await ranked(index, query);
      const own = results.map(({ kind, id }) => `${kind}/${id}`);
      refs.set(query, own);
      return JSON.stringify(results.map(({ kind, id, why }) => [kind, id, why]));
    };
    const lists = await inTurn(queries, listOf);
    const { all } = await measureRelevance(atlas, sets, (query) => refs.get(query) ?? []);
    const { median } = await firstResult(atlasSearch(files, weights), files, given, { atOnce: 0, later: 0 });
    return { fared: { score: all, bytes: median }, lists, listOf };
  };

  const asIs = await fare(weightsWith());
  const probed = await inTurn(probes, asIs.listOf);
  const effects: WeightEffect[] = [];
  for (const name of Object.keys(weightNotes) as WeightName[]) {
    tell(name);
    const { fared, lists, listOf } = await fare(weightsWith({ [name]: weightNotes[name].without }));
    const changed = differing(asIs.lists, lists);
    const changedProbes = changed > 0 ? null : differing(probed, await inTurn(probes, listOf));
    effects.push({ name, ...fared, changed, changedProbes });
  }
  return { asIs: asIs.fared, queries: queries.length, probes: probes.length, effects };
}

async function inTurn(queries: readonly string[], search: (query: string) => Promise<string>): Promise<string[]> {
  const lists: string[] = [];
  for (const query of queries) lists.push(await search(query));
  return lists;
}

function differing(before: readonly string[], after: readonly string[]): number {
  return before.filter((list, at) => list !== after[at]).length;
}

/** Queries without judgements: all names, Chinese ones also in pinyin and English ones misspelt, half-typed queries and hostile ones. */
function probesOf(entities: readonly Entity[], queries: readonly string[]): string[] {
  const chance = seeded(1);
  const titles = entities.map(({ name }) => name);
  const names = entities.flatMap(({ names: others, printed, synonyms }) => [
    ...others.flatMap(({ en, zh }) => [en, zh]),
    ...printed,
    ...synonyms,
  ]);
  const misspelt = titles.map(({ en }) => {
    const at = 1 + chance.below(Math.max(1, en.length - 2));
    return `${en.slice(0, at)}${en[at + 1] ?? ''}${en[at] ?? ''}${en.slice(at + 2)}`;
  });
  return [
    ...new Set([
      ...titles.flatMap(({ en, zh }) => [en, zh]),
      ...names,
      ...titles.map(({ zh }) => pinyinOf(zh).join('')),
      ...misspelt,
      ...keystrokesOf(queries, 1_000),
      ...hostileQueries(300),
    ]),
  ];
}
