import { type Kind, kinds, type NameRecord, type Root } from '../format/records.ts';
import type { Characters } from '../text/fold.ts';
import { unitsOf } from '../text/tokens.ts';
import type { Entity } from './entities.ts';
import type { Scripts } from './pack-index.ts';

/** Kinds that are looked for by name, and how many of each the root may hold: the rest, those least linked to, are found as documents are. */
const mostNames: Partial<Record<Kind, number>> = { service: 300, place: 300, organisation: 300, way: 50 };

/** Kinds whose wider record takes over all of a narrower one: a case of Luwan is a case of Shanghai; a meal for the elderly is elderly care. */
const taken: readonly Kind[] = ['service', 'place'];

/** How much of a match a document takes over from the names it is linked to. */
const shares: Partial<Record<Kind, number>> = { service: 1, place: 1, organisation: 1, way: 0.9 };

/** What a check or a dispute is about is said by the records it touches; it is no answer in their place. */
const shareOfTouched = 0.6;

/** Entities parted into names and documents, with what leads from one to the other. */
export interface Split {
  names: Entity[];
  documents: Entity[];
  /** Position of a name by `kind/id`. */
  positions: Map<string, number>;
  /** Positions of the names a document is found through, with their shares. */
  reached(document: Entity): Map<number, number>;
  /** Services for which a document stands in behind their own, because it is under their wider term: itself, or through another narrower one. */
  stoodInFor(document: Entity): [name: number, isNear: boolean][];
  /** Short titles of the documents it is linked to: a case is found by the rule it follows. */
  namesOfLinked(document: Entity): string[];
}

export function splitEntities(entities: Entity[]): Split {
  const counts = new Map<string, number>();
  for (const { links } of entities) for (const ref of links) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const refOf = ({ kind, id }: Entity) => `${kind}/${id}`;
  const chosen = new Set(
    kinds.flatMap((kind) =>
      entities
        .filter((entity) => entity.kind === kind)
        .sort((a, b) => (counts.get(refOf(b)) ?? 0) - (counts.get(refOf(a)) ?? 0))
        .slice(0, mostNames[kind] ?? 0),
    ),
  );
  const names = entities.filter((entity) => chosen.has(entity));
  const documents = kinds.flatMap((kind) => entities.filter((entity) => entity.kind === kind && !chosen.has(entity)));
  const positions = new Map(names.map((entity, at) => [refOf(entity), at]));
  const byRef = new Map(documents.map((entity) => [refOf(entity), entity]));

  const reach = (found: Map<number, number>, ref: string, share: number, steps = 0) => {
    const position = positions.get(ref);
    const target = position === undefined ? undefined : names[position];
    if (position === undefined || !target || steps > 4 || (found.get(position) ?? 0) >= share) return;
    found.set(position, share);
    if (taken.includes(target.kind))
      for (const next of target.links) if (next.startsWith(`${target.kind}/`)) reach(found, next, share, steps + 1);
  };
  const reached = ({ kind, links }: Entity) => {
    const found = new Map<number, number>();
    const part = kind === 'check' || kind === 'conflict' ? shareOfTouched : 1;
    for (const ref of links) reach(found, ref, part * (shares[ref.split('/')[0] as Kind] ?? 0));
    return found;
  };
  const narrower = names.flatMap(({ kind, links }, at) =>
    kind === 'service' ? links.flatMap((ref) => (positions.has(ref) ? [[positions.get(ref) as number, at] as const] : [])) : [],
  );

  return {
    names,
    documents,
    positions,
    reached,
    stoodInFor: (document) => {
      if (document.kind !== 'case' && document.kind !== 'policy') return [];
      const own = reached(document);
      return narrower.flatMap(([wider, name]): [number, boolean][] => {
        const share = own.get(wider);
        return share === undefined || own.has(name) ? [] : [[name, share === 1]];
      });
    },
    namesOfLinked: ({ links }) =>
      links.flatMap((ref) => {
        const target = byRef.get(ref);
        if (!target) return [];
        return [target.name, ...target.names].flatMap(({ en, zh }) => [en, zh]);
      }),
  };
}

/** The names as the root holds them, and how they sound. */
export function packNames(
  { names, documents, positions, reached }: Split,
  { sounds }: Scripts,
  characters: Characters,
): Pick<Root, 'names' | 'syllables' | 'readings'> {
  const cases = new Map<number, number>();
  for (const document of documents)
    if (document.kind === 'case') for (const position of reached(document).keys()) cases.set(position, (cases.get(position) ?? 0) + 1);
  const records = names.map(({ kind, id, name, names: others, printed, synonyms, links }, at): NameRecord => {
    const fresh = freshWords(characters, [name.en, name.zh]);
    return withoutEmpty({
      kind,
      id,
      ...name,
      names: fresh([...others.flatMap(({ en, zh }) => [en, zh]), ...printed]),
      synonyms: fresh(synonyms),
      links: links.flatMap((ref) => positions.get(ref) ?? []),
      cases: cases.get(at) ?? 0,
    });
  });
  return { names: records, ...soundsOf(records, documents, sounds, characters) };
}

/** Keeps words that are not found by those said before them: other spellings, scripts and marks of punctuation are the same words. */
export function freshWords(characters: Characters, said: string[]): (words: string[]) => string[] {
  const keyOf = (words: string) =>
    unitsOf(words, characters)
      .map(({ key }) => key)
      .join(' ');
  const known = new Set(said.map(keyOf));
  return (words) => words.filter((word) => !known.has(keyOf(word)) && known.add(keyOf(word)));
}

export function withoutEmpty<Shape extends object>(record: Shape): Shape {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && value !== 0 && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Shape;
}

/** Syllables in use with the characters of names that are read so, and the names that are read otherwise: 重庆 is chong qing, 重 alone zhong. */
function soundsOf(
  records: NameRecord[],
  documents: Entity[],
  sounds: Scripts['sounds'],
  characters: Characters,
): Pick<Root, 'syllables' | 'readings'> {
  const names = records.flatMap(({ zh, names: others = [], synonyms = [] }) => [zh, ...others, ...synonyms]);
  const taken = (words: string[]) =>
    words.map((word) => unitsOf(word, characters)).filter((units) => units.some(({ script }) => script === 'han'));
  const named = taken([...new Set(names)]);
  const soundOf = new Map(
    [...new Set(named.flat().flatMap(({ script, key }) => (script === 'han' ? [key] : [])))]
      .sort()
      .map((character) => [character, sounds(character)[0] ?? '']),
  );
  const syllables: Record<string, string> = {};
  // Titles are read aloud as well; their characters need not be known for it.
  for (const { name } of documents) for (const syllable of sounds(name.zh)) if (/^[a-z]+$/.test(syllable)) syllables[syllable] = '';
  for (const [character, sound] of soundOf) syllables[sound] = (syllables[sound] ?? '') + character;
  const readings: Record<string, string> = {};
  for (const units of named) {
    const read = sounds(units.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
    if (units.some(({ script, key }, at) => script === 'han' && soundOf.get(key) !== read[at]))
      readings[units.map(({ key }) => key).join('')] = read.join(' ');
  }
  return { syllables: Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1))), readings };
}
