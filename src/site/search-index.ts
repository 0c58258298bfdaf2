import { createHash } from 'node:crypto';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Atlas, DatedQuotation } from '../atlas/records.ts';
import { type Entity, entitiesOf, yearsOf } from '../atlas/search/entities.ts';
import { readCharacters } from '../atlas/search/fold.ts';
import type { SearchData, SearchRecord } from '../atlas/search/records.ts';
import { unitsOf } from '../atlas/search/units.ts';
import type { Locale, Text } from '../values/locale.ts';

/** How the page that asks for the index says things. */
export interface SearchWords {
  locale: Locale;
  text: (text: Text) => string;
  years: (dated: DatedQuotation | null) => string;
  ways: Record<string, Text>;
}

/** The index of the atlas for readers of one language. All work on scripts and sounds is done here, so that the browser only compares. */
export function searchData(atlas: Atlas, words: SearchWords): SearchData {
  const entities = entitiesOf(atlas, words.ways);
  const positions = new Map(entities.map(({ kind, id }, at) => [`${kind}/${id}`, at]));
  const records = entities.map((entity) => withoutEmpty(recordOf(entity, atlas, words, positions)));
  const names = records.flatMap(({ name, otherName, names = [], synonyms = [], about = [] }) => [
    name,
    otherName,
    ...names,
    ...synonyms,
    ...about,
  ]);
  const characters = charactersIn(names);
  return { locale: words.locale, characters, ...soundsOf(records, characters), records };
}

/** The file as it is served: its name changes with its content. */
export function searchFile(data: SearchData): { name: string; body: string } {
  const body = JSON.stringify(data);
  return { name: `index.${data.locale}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}`, body };
}

function recordOf(entity: Entity, atlas: Atlas, words: SearchWords, positions: Map<string, number>): SearchRecord {
  const { kind, id, name } = entity;
  const own = words.text(name);
  const otherName = words.locale === 'en' ? name.zh : name.en;
  const written = (texts: Text[]) => texts.flatMap((text) => [words.text(text), words.locale === 'en' ? text.zh : text.en]);
  const years = yearsOf(entity);
  const said = new Set([own, otherName]);
  const fresh = (texts: string[]) => texts.filter((text) => !said.has(text) && said.add(text));
  return {
    kind,
    id,
    name: own,
    otherName,
    names: fresh([...written(entity.names), ...entity.printed]),
    synonyms: fresh(entity.synonyms),
    about: fresh(written(entity.about)),
    figures: [...new Set(entity.figures)].join(' '),
    ...(years ? { years } : {}),
    ...(kind === 'case' || kind === 'policy' ? { date: words.years(entity.date) } : {}),
    ...(entity.isAbroad ? { isAbroad: true as const } : {}),
    ...(kind === 'place' ? { page: atlas.places.get(id)?.page ?? null } : {}),
    links: entity.links.flatMap((ref) => positions.get(ref) ?? []),
  };
}

function withoutEmpty(record: SearchRecord): SearchRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchRecord;
}

const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** The Simplified form of one character: 養 → 养, and 著 → 着, 衞 → 卫, which Taiwan and Hong Kong write for them. */
function simplified(character: string): string {
  return simplify.reduce((result, convert) => convert(result), character);
}

let everyFold: [string, string][] | null = null;

/** Characters that have another form, with the form all are folded into. */
function folds(): [string, string][] {
  everyFold ??= Array.from({ length: 0x9fff - 0x3400 }, (_, offset) => String.fromCodePoint(0x3400 + offset)).flatMap(
    (character): [string, string][] => {
      const plain = simplified(character);
      return plain !== character && plain.length === 1 ? [[character, plain]] : [];
    },
  );
  return everyFold;
}

/** The part of the table that these words can need: forms of the characters in them, and the characters themselves. */
function charactersIn(words: string[]): string {
  const used = new Set(words.flatMap((text) => [...text]));
  const plain = new Set([...used].map(simplified));
  return folds()
    .filter(([, to]) => plain.has(to))
    .map((pair) => pair.join(''))
    .join('');
}

/** How the characters in names are read, and the names that are read otherwise: 重庆 is chong qing, 重 alone zhong. */
function soundsOf(records: SearchRecord[], pairs: string): Pick<SearchData, 'syllables' | 'readings'> {
  const characters = readCharacters(pairs);
  const names = [...new Set(records.flatMap(({ name, otherName, names = [], synonyms = [] }) => [name, otherName, ...names, ...synonyms]))]
    .map((name) => unitsOf(name, characters))
    .filter((units) => units.some(({ script }) => script === 'han'));
  const soundOf = new Map(
    [...new Set(names.flat().flatMap(({ script, key }) => (script === 'han' ? [key] : [])))]
      .sort()
      .map((character) => [character, sounds(character)[0] ?? '']),
  );
  const syllables: Record<string, string> = {};
  for (const [character, sound] of soundOf) syllables[sound] = (syllables[sound] ?? '') + character;
  const readings: Record<string, string> = {};
  for (const units of names) {
    const read = sounds(units.map(({ key, script }) => (script === 'han' ? key : '·')).join(''));
    if (units.some(({ script, key }, at) => script === 'han' && soundOf.get(key) !== read[at]))
      readings[units.map(({ key }) => key).join('')] = read.join(' ');
  }
  return { syllables: Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1))), readings };
}

function sounds(simplifiedName: string): string[] {
  return pinyin(simplifiedName, { toneType: 'none', type: 'array', v: true });
}
