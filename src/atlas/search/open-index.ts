import type { Locale } from '../../values/locale.ts';
import { type Characters, readCharacters } from './fold.ts';
import { type Postings, readPostings } from './postings.ts';
import {
  type Card,
  type Columns,
  cardsInFile,
  fileNames,
  type How,
  type Kind,
  type NameRecord,
  type Root,
  type Titles,
  textsInFile,
} from './records.ts';
import { type Unit, unitsOf, weightOf } from './units.ts';

/** One name of a record, taken apart. */
export interface Form {
  /** Position of the name it belongs to; -1 for the title of a document. */
  record: number;
  text: string;
  how: Extract<How, 'name' | 'synonym'>;
  units: Unit[];
  weight: number;
  /** How each unit is read; empty where it is no Chinese character. `null` for forms that pinyin does not search. */
  syllables: string[] | null;
}

/** Where a link leads and how much of a match it carries. */
export interface Link {
  to: number;
  share: number;
}

/** Fetches a file of the index by its name. */
export type Load = (name: string) => Promise<string>;

export interface SearchIndex {
  locale: Locale;
  names: NameRecord[];
  /** Names in the language of the reader. */
  shown: string[];
  /** Number of documents, and the kind of each. */
  size: number;
  kindOf(document: number): Kind;
  characters: Characters;
  forms: Form[];
  /** Forms by the key of a unit; Chinese characters by pairs as well. */
  formsByKey: Map<string, number[]>;
  /** Places of Chinese names where a syllable begins. */
  formsBySyllable(): Map<string, [form: number, unit: number][]>;
  /** Chinese names of four characters or more by their initials. */
  formsByInitials(): Map<string, number[]>;
  /** Every word in letters with its key, sorted. */
  words: [written: string, key: string][];
  /** Syllables in use. */
  syllables: ReadonlySet<string>;
  /** Wider names of each name, each with its share. */
  links: Link[][];
  formsOf(titles: Titles): Form[];
  /** Shards that hold keys from the first to the last, opened; none beyond the second. */
  shards(first: string, last: string): Promise<Shard[]>;
  card(document: number): Promise<Card>;
  text(document: number): Promise<string>;
  vocabulary(): Promise<string[]>;
  columns(): Promise<Columns>;
}

/** A stretch of the postings: keys in order, read when they are asked for. */
export interface Shard {
  keys: string[];
  at(key: string): Postings | null;
}

/** Opens an index: loads its root and makes the names ready. A few milliseconds, once. */
export async function openIndex(load: Load, locale: Locale): Promise<SearchIndex> {
  const [root, traditional] = await Promise.all([
    load(fileNames.root).then((body) => JSON.parse(body) as Root),
    locale === 'zh-hant' ? load(fileNames.traditional).then((body) => JSON.parse(body) as string[]) : null,
  ]);
  const characters = readCharacters(root.characters);
  const readings = new Map(Object.entries(root.readings).map(([name, syllables]) => [name, syllables.split(' ')]));
  const syllableOf = new Map(
    Object.entries(root.syllables).flatMap(([syllable, written]) => [...written].map((character) => [character, syllable] as const)),
  );
  const form = (record: number, text: string, how: Form['how']): Form => {
    const units = unitsOf(text, characters);
    const known = readings.get(units.map(({ key }) => key).join(''));
    return {
      record,
      text,
      how,
      units,
      weight: units.reduce((sum, unit) => sum + weightOf(unit), 0),
      syllables: units.some(({ script }) => script === 'han')
        ? units.map(({ script, key }, at) => (script === 'han' ? plainPinyin(known?.[at] ?? syllableOf.get(key) ?? '') : ''))
        : null,
    };
  };
  const titled = ({ en, zh, names = [] }: Titles, record = -1) =>
    [...new Set([en, zh, ...names])].map((text) => form(record, text, 'name'));
  const forms = root.names.flatMap((record, at) => [
    ...titled(record, at),
    ...(record.synonyms ?? []).map((text) => form(at, text, 'synonym')),
  ]);
  const takenApart = new WeakMap<Titles, Form[]>();
  const kinds = root.documents.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return {
    locale,
    names: root.names,
    shown: traditional ?? root.names.map(({ en, zh }) => (locale === 'en' ? en : zh)),
    size: kinds.length,
    kindOf: (document) => kinds[document] as Kind,
    characters,
    forms,
    formsByKey: group(forms.flatMap(({ units }, at) => keysOf(units).map((key) => [key, at] as const))),
    formsBySyllable: once(() =>
      group(
        forms.flatMap(({ syllables }, at) =>
          (syllables ?? []).flatMap((syllable, unit) => (syllable === '' ? [] : [[syllable, [at, unit] as [number, number]] as const])),
        ),
      ),
    ),
    formsByInitials: once(() =>
      group(
        forms.flatMap(({ syllables }, at) =>
          syllables && syllables.length >= 4 && syllables.every((syllable) => syllable !== '')
            ? [[syllables.map((syllable) => syllable[0]).join(''), at] as const]
            : [],
        ),
      ),
    ),
    words: [
      ...new Map(
        forms.flatMap(({ units }) =>
          units.flatMap(({ script, written, key }) => (script === 'han' ? [] : [[written, key] as [string, string]])),
        ),
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
    syllables: new Set(Object.keys(root.syllables).map(plainPinyin)),
    links: root.names.map((record) => reachedFrom(record, root.names)),
    formsOf: (titles) => {
      const known = takenApart.get(titles);
      const made = known ?? titled(titles);
      if (!known) takenApart.set(titles, made);
      return made;
    },
    ...filesOf(load, root.bounds, locale),
  };
}

/** Made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The files of an index, each opened once. */
function filesOf(load: Load, bounds: string[], locale: Locale): Pick<SearchIndex, 'shards' | 'card' | 'text' | 'vocabulary' | 'columns'> {
  const opened = new Map<string, Promise<unknown>>();
  const open = <Content>(name: string, read: (body: string) => Content): Promise<Content> => {
    const known = opened.get(name) as Promise<Content> | undefined;
    if (known) return known;
    const content = load(name).then(read);
    opened.set(name, content);
    // What could not be fetched is asked for again next time.
    content.catch(() => opened.delete(name));
    return content;
  };
  return {
    shards: (first, last) => {
      const from = Math.max(0, lastNotAfter(bounds, first));
      const to = Math.min(from + 1, Math.max(from, lastNotAfter(bounds, last)));
      return Promise.all(Array.from({ length: to - from + 1 }, (_, at) => open(fileNames.postings(from + at), readShard)));
    },
    card: async (document) => {
      const cards = await open(fileNames.cards(locale, Math.floor(document / cardsInFile)), (body) => JSON.parse(body) as Card[]);
      return cards[document % cardsInFile] as Card;
    },
    text: async (document) => {
      const texts = await open(fileNames.texts(locale, Math.floor(document / textsInFile)), (body) => JSON.parse(body) as string[]);
      return texts[document % textsInFile] ?? '';
    },
    vocabulary: () => open(fileNames.vocabulary, (body) => body.split(' ')),
    columns: () => open(fileNames.columns, (body) => JSON.parse(body) as Columns),
  };
}

function readShard(body: string): Shard {
  const lists = new Map(
    body.split('\n').map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
  const read = new Map<string, Postings>();
  return {
    keys: [...lists.keys()],
    at: (key) => {
      const known = read.get(key);
      const written = known ? undefined : lists.get(key);
      if (written === undefined) return known ?? null;
      const postings = readPostings(written);
      read.set(key, postings);
      return postings;
    },
  };
}

/** Position of the last bound that is not after a key; -1 when all are. */
function lastNotAfter(bounds: string[], key: string): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `lv` and `nv` are also typed `lu` and `nu`: here all are `lu` and `nu`. */
export function plainPinyin(letters: string): string {
  return letters.replace(/([ln])v/g, '$1u');
}

function keysOf(units: Unit[]): string[] {
  const pairs = units.flatMap(({ script, key }, at) => {
    const next = units[at + 1];
    return script === 'han' && next?.script === 'han' ? [key + next.key] : [];
  });
  return [...new Set([...units.map(({ key }) => key), ...pairs])];
}

function group<Item>(entries: (readonly [string, Item])[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of entries) {
    const items = groups.get(key);
    if (items) items.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How much of a match a name takes over from a wider one: a district is no city, nor an organisation its seat. */
const shareBetweenNames = 0.6;

function reachedFrom(record: NameRecord, names: NameRecord[]): Link[] {
  const found = new Map<number, number>();
  const reach = (to: number, share: number, steps: number) => {
    const target = names[to];
    if (!target || steps > 4 || (found.get(to) ?? 0) >= share) return;
    found.set(to, share);
    for (const next of target.links ?? [])
      if (names[next]?.kind === target.kind) reach(next, share * (target.kind === 'service' ? 0.9 : 1), steps + 1);
  };
  for (const to of record.links ?? []) reach(to, shareBetweenNames, 0);
  return [...found].map(([to, share]) => ({ to, share }));
}
