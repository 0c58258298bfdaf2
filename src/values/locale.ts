/** The three languages of the atlas, as they stand in addresses. */
export const locales = ['en', 'zh-hans', 'zh-hant'] as const;

export type Locale = (typeof locales)[number];

/** The two languages the atlas is written in; Traditional Chinese is converted from `zh`. */
export const writtenLanguages = ['en', 'zh'] as const;

export type WrittenLanguage = (typeof writtenLanguages)[number];

/** The language a source prints. */
export type PrintedLanguage = 'en' | 'zh' | 'zh-Hant';

/** The written language a locale shows: `writtenLanguage('zh-hant')` is `zh`. */
export function writtenLanguage(locale: Locale): WrittenLanguage {
  return locale === 'en' ? 'en' : 'zh';
}

/** The language that stands beside: English has Simplified Chinese beside it, both Chinese scripts have English. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-hans' : 'en';
}

/** The value of a `lang` attribute: `languageTag('zh-hant')` is `zh-Hant`. */
export function languageTag(locale: Locale): 'en' | 'zh-Hans' | 'zh-Hant' {
  return locale === 'en' ? 'en' : locale === 'zh-hans' ? 'zh-Hans' : 'zh-Hant';
}

/** The `lang` attribute of words printed in a source: `zh` is Simplified. */
export function printedLanguageTag(lang: PrintedLanguage): 'en' | 'zh-Hans' | 'zh-Hant' {
  return lang === 'zh' ? 'zh-Hans' : lang;
}

/** Words in the two written languages. */
export interface Text {
  en: string;
  zh: string;
}
