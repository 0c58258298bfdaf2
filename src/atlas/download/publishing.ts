import type { PublishedAddresses, PublishedText } from '../../schemas/published/collections.ts';
import type { Locale, Text } from '../../values/locale.ts';

/** What the published files need besides the atlas. */
export interface Publishing {
  /** The whole address of a page in a language: of `cases/wuxi`, `https://example.org/en/cases/wuxi/`. */
  addressOf: (locale: Locale, page: string) => string;
  /** Traditional Chinese of Simplified words. */
  traditional: (simplified: string) => string;
}

/** Words in the three languages. */
export function inThree({ traditional }: Publishing, { en, zh }: Text): PublishedText {
  return { en, 'zh-Hans': zh, 'zh-Hant': traditional(zh) };
}

/** The same for words that may be missing. */
export function inThreeOrNull(publishing: Publishing, text: Text | null | undefined): PublishedText | null {
  return text ? inThree(publishing, text) : null;
}

/** A page in each language: `cases/wuxi`, `conflicts#wuxi`. */
export function addressesOf({ addressOf }: Publishing, page: string): PublishedAddresses {
  return { en: addressOf('en', page), 'zh-Hans': addressOf('zh-hans', page), 'zh-Hant': addressOf('zh-hant', page) };
}
