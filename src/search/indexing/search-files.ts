import { createHash } from 'node:crypto';
import { Converter as complicator } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { DatedQuotation } from '../../atlas/records.ts';
import { type Locale, locales, type Text } from '../../values/locale.ts';
import { type Card, cardsInFile, fileNames, textsInFile } from '../format/records.ts';
import { type Characters, readCharacters } from '../text/fold.ts';
import type { Entity } from './entities.ts';
import { packIndex } from './pack-index.ts';
import { freshWords, type Split, withoutEmpty } from './pack-names.ts';

/** How the pages say things. */
export interface SearchWords {
  text: (locale: Locale, text: Text) => string;
  years: (locale: Locale, dated: DatedQuotation | null) => string;
  /** The page of a place, without its language; `null` when it has none. */
  pageOfPlace: (id: string) => string | null;
}

/** An index as it is served: a folder whose name changes with its content, and the files in it. */
export interface SearchFiles {
  folder: string;
  files: Map<string, string>;
}

/** The index of the atlas. All work on scripts and sounds is done here, so that the browser only compares. */
export function searchFiles(entities: Entity[], words: SearchWords): SearchFiles {
  const files = new Map<string, string>();
  const pairs = charactersIn(entities);
  const characters = readCharacters(pairs);
  const { root, shards, vocabulary, split } = packIndex(entities, { characters: pairs, sounds });
  for (const record of root.names) if (record.kind === 'place') record.page = words.pageOfPlace(record.id);
  const put = (name: string, content: unknown) => {
    files.set(name, typeof content === 'string' ? content : JSON.stringify(content));
  };
  put(fileNames.root, root);
  put(
    fileNames.traditional,
    split.names.map(({ name }) => words.text('zh-hant', name)),
  );
  put(fileNames.vocabulary, vocabulary.join(' '));
  for (const [at, body] of shards.entries()) put(fileNames.postings(at), body);
  for (const locale of locales) {
    for (const [at, documents] of chunks(split.documents, cardsInFile).entries())
      put(
        fileNames.cards(locale, at),
        documents.map((entity) => cardOf(entity, locale, split, words, characters)),
      );
    for (const [at, documents] of chunks(split.documents, textsInFile).entries())
      put(
        fileNames.texts(locale, at),
        documents.map(({ about, texts }) => [...about, ...texts].map((text) => plain(words.text(locale, text))).join('\n')),
      );
  }
  const digest = createHash('sha256');
  for (const [name, body] of files) digest.update(`${name}\0${body}\0`);
  return { folder: digest.digest('hex').slice(0, 10), files };
}

function chunks<Item>(items: Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length));
}

/** Without the marks of headings and lists. */
function plain(text: string): string {
  return text.replace(/^(?:#+|-|\d+\.) /gm, '');
}

/** On its card a document shows where, what and how; who is found through the names themselves. */
const kindsOnCards = ['place', 'service', 'way', 'person', 'organisation'];

function cardOf(entity: Entity, locale: Locale, { positions }: Split, words: SearchWords, characters: Characters): Card {
  const { kind, id, name, names, printed, links, date, isAbroad } = entity;
  const zh = words.text(locale === 'en' ? 'zh-hans' : locale, name);
  const others = [...names.flatMap((text) => [text.en, words.text(locale === 'en' ? 'zh-hans' : locale, text)]), ...printed];
  const years = words.years(locale, date);
  return withoutEmpty<Card>({
    kind,
    id,
    en: name.en,
    zh,
    names: freshWords(characters, [name.en, zh])(others),
    ...(kind === 'case' || kind === 'policy' ? { date: years } : {}),
    ...(isAbroad ? { isAbroad: true as const } : {}),
    links: links.flatMap((ref) =>
      kindsOnCards.includes(ref.split('/')[0] ?? '') && !(kind === 'case' && ref.startsWith('organisation/'))
        ? (positions.get(ref) ?? [])
        : [],
    ),
    ...(kind === 'place' ? { page: words.pageOfPlace(id) } : {}),
  });
}

const complicate = (['t', 'tw', 'hk'] as const).map((to) => complicator({ from: 'cn', to }));
const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** The Simplified form of one character: 養 → 养, and 著 → 着, 衞 → 卫, which Taiwan and Hong Kong write for them. */
function simplified(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) return known;
  const form = simplify.reduce((result, convert) => convert(result), character);
  plainForms.set(character, form);
  return form;
}

const plainForms = new Map<string, string>();

let everyFold: [string, string][] | null = null;

/** Characters that have another form, with the form all are folded into. */
function folds(): [string, string][] {
  everyFold ??= Array.from({ length: 0x9fff - 0x3400 }, (_, offset) => String.fromCodePoint(0x3400 + offset)).flatMap(
    (character): [string, string][] => {
      const plainForm = simplified(character);
      return plainForm !== character && plainForm.length === 1 ? [[character, plainForm]] : [];
    },
  );
  return everyFold;
}

/**
 * The part of the table that these words can need: forms of the characters in them, and the characters themselves. Some pairs show in
 * words only: 仿佛 becomes 彷彿, though 彷 alone is no Traditional character.
 */
function charactersIn(entities: Entity[]): string {
  const words = new Set(
    entities.flatMap(({ name, names, printed, synonyms, about, texts }) => [
      ...[name, ...names, ...about, ...texts].map(({ zh }) => zh),
      ...printed,
      ...synonyms,
    ]),
  );
  const used = [...words].join('\n');
  const needed = new Set([...new Set(used)].map(simplified));
  const table = new Map(folds().filter(([, to]) => needed.has(to)));
  const before = [...used];
  for (const convert of complicate) {
    const after = [...convert(used)];
    if (after.length !== before.length) throw new Error('A conversion to Traditional changed the number of characters.');
    after.forEach((character, at) => {
      const to = simplified(before[at] ?? '');
      if ((table.get(character) ?? character) !== to) table.set(character, to);
    });
  }
  return [...table].map((pair) => pair.join('')).join('');
}

function sounds(simplifiedName: string): string[] {
  return pinyin(simplifiedName, { toneType: 'none', type: 'array', v: true });
}
