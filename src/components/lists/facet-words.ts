import type { FacetName } from '../../atlas/facets.ts';
import type { Atlas } from '../../atlas/records.ts';
import { text } from '../../i18n/text.ts';
import { type vocabularies, vocabularyWord } from '../../i18n/vocabulary.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** A value of a facet as the reader knows it. */
export function facetWord(locale: Locale, atlas: Atlas, name: FacetName, value: string): string {
  if (value === 'none') {
    const words = word(locale, name === 'year' ? 'cases.undated' : name === 'city' ? 'facet.nowhere' : 'value.notRecorded');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  if (name === 'city') return text(locale, atlas.places.get(value)?.name ?? { en: value, zh: value });
  if (name === 'service') return text(locale, atlas.services.get(value)?.term ?? { en: value, zh: value });
  if (name === 'source') return text(locale, atlas.sources.get(value)?.short ?? { en: value, zh: value });
  if (name === 'year') return locale === 'en' ? value : `${value}年`;
  return vocabularyWord(locale, name, value as keyof (typeof vocabularies)[typeof name] & string);
}
