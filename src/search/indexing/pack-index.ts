import type { Text } from '../../values/locale.ts';
import { nameKey, pairOfSyllables } from '../format/keys.ts';
import { type Impact, impactOf, impactOfShare, type Postings, standIn, writePostings } from '../format/postings.ts';
import { type Kind, kinds, type Root } from '../format/records.ts';
import { type Characters, readCharacters } from '../text/fold.ts';
import { isLittle, type Unit, unitsOf } from '../text/tokens.ts';
import { type Entity, yearsOf } from './entities.ts';
import { packNames, type Split, splitEntities } from './pack-names.ts';

/** What is known of scripts and sounds when the index is made; the dictionaries stay at home. */
export interface Scripts {
  /** Traditional characters and their Simplified forms, in pairs. */
  characters: string;
  /** How each character of a Simplified name is read, `v` for ü: `无锡` → `wu xi`. */
  sounds(name: string): string[];
}

/** A small index is cut fine, so that a word costs little; a large one into no more shards than the root can name. */
const shortestShard = 3_000;
const longestShard = 12_000;
const mostShards = 300;

/** A word that nearly everything has tells little: its best documents are enough. */
const mostDocuments = 2_000;

/** Root and postings of an index: what all languages share. */
export function packIndex(entities: Entity[], scripts: Scripts): { root: Root; shards: string[]; vocabulary: string[]; split: Split } {
  const characters = readCharacters(scripts.characters);
  const split = splitEntities(entities);
  const names = packNames(split, scripts, characters);
  const postings = postingsOf(split, scripts, characters);
  const { bounds, shards } = sharded(postings);
  const documents = kinds
    .map((kind): [Kind, number] => [kind, split.documents.filter((entity) => entity.kind === kind).length])
    .filter(([, count]) => count > 0);
  const vocabulary = [...postings.keys()].filter((key) => /^\p{L}{4,}$/u.test(key) && !/\p{Script=Han}/u.test(key)).sort();
  return { root: { documents, bounds, characters: scripts.characters, ...names }, shards, vocabulary, split };
}

type Index = Map<string, Map<number, Impact>>;

function postingsOf(split: Split, scripts: Scripts, characters: Characters): Map<string, Postings> {
  const index: Index = new Map();
  const write = (key: string, document: number, impact: Impact) => {
    const documents = index.get(key) ?? index.set(key, new Map()).get(key);
    if ((documents?.get(document) ?? 0) < impact) documents?.set(document, impact);
  };
  const latest = Math.max(...split.documents.flatMap((entity) => yearsOf(entity) ?? []).map(Number));
  split.documents.forEach((entity, document) => {
    const named = [...both(entity.name), ...entity.names.flatMap(both), ...entity.printed, ...entity.synonyms];
    for (const units of named.map((words) => unitsOf(words, characters))) {
      for (const key of keysOf(units)) write(key, document, impactOf.name);
      for (const key of soundsOfPairs(units, scripts)) write(key, document, impactOf.name);
    }
    for (const words of [...entity.about.flatMap(both), ...split.namesOfLinked(entity)])
      for (const key of keysOf(unitsOf(words, characters))) write(key, document, impactOf.about);
    for (const number of entity.figures) write(number, document, impactOf.figure);
    const counts = new Map<string, number>();
    for (const words of entity.texts.flatMap(both))
      for (const key of keysOf(unitsOf(words, characters), { each: true })) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) write(key, document, count > 2 ? impactOf.often : impactOf.text);
    for (const [name, share] of split.reached(entity)) write(nameKey(name), document, impactOfShare(share));
    for (const [name, isNear] of split.stoodInFor(entity)) write(nameKey(name), document, isNear ? standIn.near : standIn.far);
    for (const [year, impact] of yearsIn(entity, latest)) write(`#${year}`, document, impact);
  });
  return new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, documents]) => [key, strongest(documents)]));
}

function both({ en, zh }: Text): string[] {
  return [en, zh];
}

/** Words and numbers as they stand; Chinese characters in pairs. */
function keysOf(units: Unit[], { each = false } = {}): string[] {
  const keys = units.flatMap(({ script, key, written }, at) => {
    const next = units[at + 1];
    if (script === 'han') return next?.script === 'han' ? [key + next.key] : [];
    return isLittle(written) ? [] : [key];
  });
  return each ? keys : [...new Set(keys)];
}

/** 外来媳妇 is `'wailai`, `'laixi`, `'xifu`. */
function soundsOfPairs(units: Unit[], { sounds }: Scripts): string[] {
  const read = sounds(units.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
  return units.flatMap((_, at) => {
    const [first, second] = [read[at] ?? '', read[at + 1] ?? ''];
    return /^[a-z]+$/.test(first) && /^[a-z]+$/.test(second) ? [pairOfSyllables(first, second)] : [];
  });
}

/** The years of a document, the first before the others; an open end lasts as long as anything on record. */
function yearsIn(entity: Entity, latest: number): [number, Impact][] {
  const [first, last] = yearsOf(entity) ?? [];
  if (first === undefined) return [];
  return Array.from({ length: Math.max(1, (last ?? latest) - first + 1) }, (_, at): [number, Impact] => [first + at, at === 0 ? 9 : 8]);
}

function strongest(documents: Map<number, Impact>): Postings {
  const best = [...documents].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostDocuments);
  const byImpact = new Map<Impact, number[]>();
  for (const [document, impact] of best) byImpact.set(impact, [...(byImpact.get(impact) ?? []), document]);
  return [...byImpact];
}

function sharded(postings: Map<string, Postings>): Pick<Root, 'bounds'> & { shards: string[] } {
  const written = [...postings].map(([key, lists]): [string, string] => [key, writePostings(key, lists)]);
  const total = written.reduce((sum, [, line]) => sum + line.length + 1, 0);
  const most = Math.min(longestShard, Math.max(shortestShard, total / mostShards));
  const bounds: string[] = [];
  const shards: string[] = [];
  let lines: string[] = [];
  let length = 0;
  const close = () => {
    if (lines.length > 0) shards.push(lines.join('\n'));
    lines = [];
    length = 0;
  };
  for (const [key, line] of written) {
    if (length > 0 && length + line.length > most) close();
    if (lines.length === 0) bounds.push(key);
    lines.push(line);
    length += line.length + 1;
  }
  close();
  return { bounds, shards };
}
