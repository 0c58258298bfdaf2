import type { PublishedAddresses, PublishedText } from '../../schemas/published/collections.ts';
import type { Locale, Text } from '../../values/locale.ts';

/** What publishing needs besides the atlas. */
export interface Publishing {
  /** The absolute address of a page in a language: of `cases/wuxi`, `https://example.org/en/cases/wuxi/`. */
  addressOf: (locale: Locale, page: string) => string;
  /** Converts Simplified to Traditional Chinese. */
  traditional: (simplified: string) => string;
}

/** A text in all three languages. */
export function inThree({ traditional }: Publishing, { en, zh }: Text): PublishedText {
  return { en, 'zh-Hans': zh, 'zh-Hant': traditional(zh) };
}

/** The same for a text that may be missing. */
export function inThreeOrNull(publishing: Publishing, text: Text | null | undefined): PublishedText | null {
  return text ? inThree(publishing, text) : null;
}

/** The addresses of a page in all languages; the page is given as `cases/wuxi` or `conflicts#wuxi`. */
export function addressesOf({ addressOf }: Publishing, page: string): PublishedAddresses {
  return { en: addressOf('en', page), 'zh-Hans': addressOf('zh-hans', page), 'zh-Hant': addressOf('zh-hant', page) };
}
