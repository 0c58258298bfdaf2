import type { Text } from '../../values/locale.ts';
import { nameKey, pairOfSyllables } from '../format/keys.ts';
import { type Impact, impactOf, impactOfShare, type Postings, standIn } from '../format/postings.ts';
import type { Characters } from '../text/fold.ts';
import { isLittle, type Unit, unitsOf } from '../text/tokens.ts';
import { type Entity, yearsOf } from './entity.ts';
import type { Scripts } from './scripts.ts';
import type { Split } from './split-entities.ts';

/** A word that nearly everything has tells little: its best documents are enough. */
const mostDocuments = 2_000;

type Index = Map<string, Map<number, Impact>>;

export function postingsOf(split: Split, scripts: Scripts, characters: Characters): Map<string, Postings> {
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
