import { type Locale, languageTag, locales, otherLocale, type Text, writtenLanguage } from '../values/locale.ts';
import { beforeVerb, bodyInSentence, inSentence, withArticle } from './in-sentence.ts';
import { initialOf, nameOrder } from './initials.ts';
import { interfaceScript, interfaceText } from './interface-text.ts';
import { path, refPath } from './paths.ts';
import { marks } from './punctuation.ts';
import { showDate, showReading, showSpan, showYears } from './show.ts';
import { showGap, showInterval, showRecomputed } from './show-check.ts';
import { showYuan } from './show-yuan.ts';
import { count, counted, stringOf } from './strings.ts';
import { stringsUnder } from './strings-under.ts';
import { script, text } from './text.ts';
import { type VocabularyKey, type VocabularyName, vocabularyWord } from './vocabulary.ts';

/** All functions and values of a language that a page needs, bound to its locale: `const { t, text, path } = languageOf(locale)`. */
export interface Language extends ReturnType<typeof boundTo> {
  /** The other language of side-by-side views: Simplified Chinese for English, English for both Chinese scripts. */
  other: Language;
}

const ownNames = { en: 'English', 'zh-hans': '简体', 'zh-hant': '繁體' };

/** The languages of the atlas, in display order. */
export const languages: readonly Language[] = locales.map((locale) => ({
  ...boundTo(locale),
  get other() {
    return languageOf(otherLocale(locale));
  },
}));

const byLocale = new Map(languages.map((language) => [language.locale, language]));

/** The language of a locale; always the same object. */
export function languageOf(locale: Locale): Language {
  const language = byLocale.get(locale);
  if (!language) throw new Error(`"${locale}" is no language of the atlas`);
  return language;
}

/** A text in both written languages, for citations: `inBoth(({ t }) => t('gaps.title'))`. */
export function inBoth(textIn: (language: Language) => string): Text {
  return { en: textIn(languageOf('en')), zh: textIn(languageOf('zh-hans')) };
}

function boundTo(locale: Locale) {
  const written = writtenLanguage(locale);
  const order = nameOrder(locale);
  const numerals = new Intl.NumberFormat(written === 'en' ? 'en' : 'zh-u-nu-hanidec', { useGrouping: false });
  const bind =
    <Rest extends unknown[], Result>(inLocale: (locale: Locale, ...rest: Rest) => Result) =>
    (...rest: Rest) =>
      inLocale(locale, ...rest);
  return {
    locale,
    /** The value of a `lang` attribute. */
    tag: languageTag(locale),
    /** Its name in the language itself. */
    ownName: ownNames[locale],
    /** The written language that this locale shows. */
    written,
    /** Whether Chinese originals are shown beside names and titles: on English pages. */
    hasOriginals: written === 'en',

    // Strings of the interface
    t: bind(stringOf),
    count: bind(count),
    counted: bind(counted),
    stringsUnder: bind(stringsUnder),
    interfaceText: bind(interfaceText),
    interfaceScript: bind(interfaceScript),
    ...marks[written],
    /** The number of a plate: 2 or 二. */
    numeral: (n: number) => numerals.format(n),
    inSentence: (name: string) => inSentence(written, name),
    bodyInSentence: (name: string) => bodyInSentence(written, name),
    beforeVerb: (names: string) => beforeVerb(written, names),
    withArticle: (noun: string) => withArticle(written, noun),

    // Texts and values of records
    text: bind(text),
    script: bind(script),
    vocabulary: <Name extends VocabularyName>(name: Name, key: VocabularyKey<Name>) => vocabularyWord(locale, name, key),
    showDate: bind(showDate),
    showYears: bind(showYears),
    showSpan: bind(showSpan),
    showReading: bind(showReading),
    showYuan: bind(showYuan),
    showGap,
    showInterval: bind(showInterval),
    showRecomputed: bind(showRecomputed),

    // Alphabetical order and headings
    nameOrder: order,
    initialOf: (name: string) => initialOf(locale, order, name),

    // Addresses
    path: bind(path),
    refPath: bind(refPath),
  };
}
