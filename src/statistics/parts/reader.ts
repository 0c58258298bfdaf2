import type { Atlas } from '../../atlas/records/records.ts';
import { type Language, languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** The language in which a statistic is shown, and the atlas it is computed from. */
export interface Reader extends Language {
  atlas: Atlas;
}

export function readerOf(locale: Locale, atlas: Atlas): Reader {
  return { ...languageOf(locale), atlas };
}
