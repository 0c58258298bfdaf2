import type { Locale } from '../../values/locale.ts';
import { fileNames } from '../format/file-names.ts';
import type { Kind, NameRecord, Root, Titles } from '../format/records.ts';
import { type FoldingTable, readFoldingTable } from '../text/fold.ts';
import { normalisePinyin } from '../text/pinyin.ts';
import { type QueryWeights, queryWeights } from '../weights.ts';
import { FormIndex } from './form-index.ts';
import { filesOf, type IndexFiles, type Load } from './index-files.ts';
import { formsOfNames, formsOfTitle, type NameForm } from './name-forms.ts';
import { type Link, linksOf } from './name-links.ts';
import { type NamePinyin, pinyinOfNames } from './name-pinyin.ts';

/** An opened index: its names are in memory, the other files are fetched as needed. */
export interface SearchIndex extends IndexFiles {
  locale: Locale;
  weights: QueryWeights;
  names: NameRecord[];
  /** The names in the language of the reader. */
  shown: string[];
  /** The number of documents, and the kind of each. */
  size: number;
  kindOf(document: number): Kind;
  folding: FoldingTable;
  /** The forms of all names, and an index of their words. */
  forms: NameForm[];
  formIndex: FormIndex;
  /** The pinyin syllables in use. */
  syllables: ReadonlySet<string>;
  pinyin(): NamePinyin;
  /** The names that each name is linked to. */
  links(): Link[][];
  formsOf(titles: Titles): NameForm[];
}

/** Opens an index: fetches its root and prepares the names. Takes a few milliseconds. */
export async function openIndex(load: Load, locale: Locale, weights: QueryWeights = queryWeights): Promise<SearchIndex> {
  const [root, traditional] = await Promise.all([
    load(fileNames.root).then((body) => JSON.parse(body) as Root),
    locale === 'zh-hant' ? load(fileNames.traditional).then((body) => JSON.parse(body) as string[][]) : null,
  ]);
  const folding = readFoldingTable(root.characters);
  const forms = formsOfNames(root.names, folding, traditional);
  const formsByTitles = new WeakMap<Titles, NameForm[]>();
  const kinds = root.documents.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return {
    locale,
    weights,
    names: root.names,
    shown: root.names.map(({ en, zh }, at) => (locale === 'en' ? en : (traditional?.[at]?.[0] ?? zh))),
    size: kinds.length,
    kindOf: (document) => kinds[document] as Kind,
    folding,
    forms,
    formIndex: new FormIndex(forms, folding),
    syllables: new Set(Object.keys(root.syllables).map(normalisePinyin)),
    pinyin: once(() => pinyinOfNames(root, forms, weights.fewestInitials)),
    links: once(() => root.names.map((record) => linksOf(record, root.names, weights))),
    formsOf: (titles) => {
      const known = formsByTitles.get(titles);
      const made = known ?? formsOfTitle(titles, -1, folding);
      if (!known) formsByTitles.set(titles, made);
      return made;
    },
    ...filesOf(load, root.bounds, locale, weights),
  };
}

/** Computes a value when it is first needed, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
