import type { Atlas } from '../../atlas/records.ts';
import { translator } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** For whom a statistic speaks, and of which records. */
export interface Reader {
  locale: Locale;
  atlas: Atlas;
  /** The words of the interface in the reader's language. */
  t: ReturnType<typeof translator>;
}

export function readerOf(locale: Locale, atlas: Atlas): Reader {
  return { locale, atlas, t: translator(locale) };
}
