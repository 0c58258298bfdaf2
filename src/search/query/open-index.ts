import type { Locale } from '../../values/locale.ts';
import { fileNames } from '../format/file-names.ts';
import type { Kind, NameRecord, Root, Titles } from '../format/records.ts';
import { type Characters, readCharacters } from '../text/fold.ts';
import { plainPinyin } from '../text/pinyin.ts';
import { FormTexts } from './form-index.ts';
import { filesOf, type IndexFiles, type Load } from './index-files.ts';
import { type Form, formsOfNames, formsOfTitle } from './name-forms.ts';
import { type Link, reachedFrom } from './name-links.ts';
import { type Sounds, soundsOf } from './name-pinyin.ts';

export interface SearchIndex extends IndexFiles {
  locale: Locale;
  names: NameRecord[];
  /** Names in the language of the reader. */
  shown: string[];
  /** Number of documents, and the kind of each. */
  size: number;
  kindOf(document: number): Kind;
  characters: Characters;
  forms: Form[];
  formTexts: FormTexts;
  /** Every word in letters with its key, sorted. */
  words: [written: string, key: string][];
  /** Syllables in use. */
  syllables: ReadonlySet<string>;
  sounds(): Sounds;
  /** Wider names of each name, each with its share. */
  links(): Link[][];
  formsOf(titles: Titles): Form[];
}

/** Opens an index: loads its root and makes the names ready. A few milliseconds, once. */
export async function openIndex(load: Load, locale: Locale): Promise<SearchIndex> {
  const [root, traditional] = await Promise.all([
    load(fileNames.root).then((body) => JSON.parse(body) as Root),
    locale === 'zh-hant' ? load(fileNames.traditional).then((body) => JSON.parse(body) as string[]) : null,
  ]);
  const characters = readCharacters(root.characters);
  const forms = formsOfNames(root.names, characters);
  const texts = new FormTexts(forms, characters);
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
    formTexts: texts,
    words: texts.words,
    syllables: new Set(Object.keys(root.syllables).map(plainPinyin)),
    sounds: once(() => soundsOf(root, forms)),
    links: once(() => root.names.map((record) => reachedFrom(record, root.names))),
    formsOf: (titles) => {
      const known = takenApart.get(titles);
      const made = known ?? formsOfTitle(titles, -1, characters);
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
