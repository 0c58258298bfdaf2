import { createHash } from 'node:crypto';
import type { DatedQuotation } from '../../atlas/records.ts';
import { type Locale, locales, type Text } from '../../values/locale.ts';
import { cardsInFile, fileNames, textsInFile } from '../format/file-names.ts';
import type { Card } from '../format/records.ts';
import { type Characters, readCharacters } from '../text/fold.ts';
import { freshWords, withoutEmpty } from './compact.ts';
import type { Entity } from './entity.ts';
import { charactersIn } from './folding-table.ts';
import { packIndex } from './pack-index.ts';
import { sounds } from './pinyin.ts';
import type { Split } from './split-entities.ts';

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
