import type { Atlas } from '../../atlas/records/records.ts';
import type { FacetedCollection, FacetName } from '../../atlas/views/facets.ts';
import { languageOf } from '../../i18n/language.ts';
import type { StringKey } from '../../i18n/strings.ts';
import { vocabularyText } from '../../i18n/vocabulary.ts';
import type { Locale } from '../../values/locale.ts';

/** The label of a facet; the level of a case is labelled as that of its buyer. */
export function facetTitle(locale: Locale, collection: FacetedCollection, name: FacetName): string {
  return languageOf(locale).t(collection === 'policies' && name === 'level' ? 'facet.ruleLevel' : `facet.${name}`);
}

/** The label of the value "none" of some facets. */
const noneKeys: Partial<Record<FacetName, StringKey>> = {
  year: 'cases.undated',
  city: 'facet.nowhere',
  service: 'facet.noService',
  provider: 'facet.noProvider',
  level: 'facet.noLevel',
};

/** The label of a facet value. */
export function facetWord(locale: Locale, atlas: Atlas, name: FacetName, value: string): string {
  const { t, text } = languageOf(locale);
  const asIs = { en: value, zh: value };
  if (value === 'none' && name !== 'way') {
    const words = t(noneKeys[name] ?? 'value.notRecorded');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  if (name === 'city' || name === 'place') return value === 'national' ? t('value.national') : text(atlas.places.get(value)?.name ?? asIs);
  if (name === 'service') return text(atlas.services.get(value)?.term ?? asIs);
  if (name === 'source') return text(atlas.sources.get(value)?.short ?? asIs);
  if (name === 'issuer') return text(atlas.organisations.get(value)?.name ?? asIs);
  if (name === 'year') return t('facet.inYear', { year: value });
  return text(vocabularyText(name === 'provider' ? 'organisationKind' : name, value));
}
