import type { FacetedCollection, FacetName } from '../../atlas/facets.ts';
import type { Atlas } from '../../atlas/records.ts';
import { text } from '../../i18n/text.ts';
import { type vocabularies, vocabularyWord } from '../../i18n/vocabulary.ts';
import { type WordKey, word } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** A facet as the reader knows it: the level of a case is that of its buyer. */
export function facetTitle(locale: Locale, collection: FacetedCollection, name: FacetName): string {
  return word(locale, collection === 'policies' && name === 'level' ? 'facet.ruleLevel' : (`facet.${name}` as WordKey));
}

/** What "none" says of a facet. */
const noneKeys: Partial<Record<FacetName, WordKey>> = {
  year: 'cases.undated',
  city: 'facet.nowhere',
  service: 'facet.noService',
  provider: 'facet.noProvider',
};

/** A value of a facet as the reader knows it. */
export function facetWord(locale: Locale, atlas: Atlas, name: FacetName, value: string): string {
  const asIs = { en: value, zh: value };
  if (value === 'none' && name !== 'way') {
    const words = word(locale, noneKeys[name] ?? 'value.notRecorded');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  if (name === 'city' || name === 'place')
    return value === 'national' ? word(locale, 'value.national') : text(locale, atlas.places.get(value)?.name ?? asIs);
  if (name === 'service') return text(locale, atlas.services.get(value)?.term ?? asIs);
  if (name === 'source') return text(locale, atlas.sources.get(value)?.short ?? asIs);
  if (name === 'issuer') return text(locale, atlas.organisations.get(value)?.name ?? asIs);
  if (name === 'year') return locale === 'en' ? value : `${value}年`;
  if (name === 'provider') return vocabularyWord(locale, 'organisationKind', value as keyof typeof vocabularies.organisationKind);
  return vocabularyWord(locale, name, value as keyof (typeof vocabularies)[typeof name] & string);
}
