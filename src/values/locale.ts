/** The three languages of the atlas, as written in addresses. */
export const locales = ['en', 'zh-hans', 'zh-hant'] as const;

export type Locale = (typeof locales)[number];

/** The two languages the atlas is written in; Traditional Chinese is converted from `zh`. */
export const writtenLanguages = ['en', 'zh'] as const;

export type WrittenLanguage = (typeof writtenLanguages)[number];

/** The language of a printed text in a source. */
export type PrintedLanguage = 'en' | 'zh' | 'zh-Hant';

/** The written language a locale shows: `writtenLanguage('zh-hant')` is `zh`. */
export function writtenLanguage(locale: Locale): WrittenLanguage {
  return locale === 'en' ? 'en' : 'zh';
}

/** The other language of the side-by-side view: Simplified Chinese for English, English for both Chinese scripts. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-hans' : 'en';
}

/** The value of a `lang` attribute: `languageTag('zh-hant')` is `zh-Hant`. */
export function languageTag(locale: Locale): 'en' | 'zh-Hans' | 'zh-Hant' {
  return locale === 'en' ? 'en' : locale === 'zh-hans' ? 'zh-Hans' : 'zh-Hant';
}

/** The `lang` attribute of a text printed in a source: `zh` is Simplified. */
export function printedLanguageTag(lang: PrintedLanguage): 'en' | 'zh-Hans' | 'zh-Hant' {
  return lang === 'zh' ? 'zh-Hans' : lang;
}

/** A text in the two written languages. */
export interface Text {
  en: string;
  zh: string;
}
