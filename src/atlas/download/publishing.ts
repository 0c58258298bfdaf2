import type { PublishedAddresses, PublishedText } from '../../schemas/published/collections.ts';
import type { Text } from '../../values/locale.ts';

/** What the published files need besides the atlas. */
export interface Publishing {
  /** Absolute address of the site, with its slash: `https://example.org/`. */
  base: string;
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
export function addressesOf({ base }: Publishing, page: string): PublishedAddresses {
  const [route = '', anchor] = page.split('#');
  const address = (locale: string) => `${base}${locale}/${route}/${anchor === undefined ? '' : `#${anchor}`}`;
  return { en: address('en'), 'zh-Hans': address('zh-hans'), 'zh-Hant': address('zh-hant') };
}
