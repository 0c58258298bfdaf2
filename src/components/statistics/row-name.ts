import { figureAt } from '../../atlas/figure-at.ts';
import { nameOf } from '../../atlas/names.ts';
import type { Atlas } from '../../atlas/records.ts';
import { nationwide } from '../../atlas/statistics/figures-of-cases.ts';
import type { StatisticId } from '../../atlas/statistics/statistics.ts';
import type { CountedVocabulary } from '../../atlas/statistics/table.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { type WordKey, word } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** The words of a closed vocabulary for a key that comes from a record. */
export function vocabularyText(vocabulary: CountedVocabulary, key: string): { en: string; zh: string } {
  return (vocabularies[vocabulary] as Record<string, { en: string; zh: string }>)[key] ?? { en: key, zh: key };
}

/** The name of a row of a statistic in the reader's language: a city, a year, a way of buying. */
export function rowName(locale: Locale, atlas: Atlas, id: StatisticId, key: string): string {
  const place = (city: string) => text(locale, atlas.places.get(city)?.name ?? { en: city, zh: city });
  const ofRecord = (ref: string) => {
    const owner = text(locale, nameOf(atlas, ref.split('#')[0] ?? ref));
    const at = figureAt(atlas, ref);
    return at ? `${text(locale, at.label)} · ${owner}` : owner;
  };
  switch (id) {
    case 'cases-by-city':
      return place(key);
    case 'cases-by-year':
    case 'timeline':
      return key;
    case 'cases-by-service':
    case 'spread-of-services':
    case 'lag-to-national-rule':
      return text(locale, atlas.services.get(key)?.term ?? { en: key, zh: key });
    case 'figures-of-cases':
      return key === nationwide ? word(locale, 'value.national') : place(key);
    case 'coverage':
      return word(locale, `coverage.${key}` as WordKey);
    case 'purchase-money':
    case 'social-organisations':
    case 'amount-per-beneficiary':
      return ofRecord(key);
    case 'money-by-year': {
      const [year = '', ...per] = key.split(':');
      return per.length === 0 ? year : `${year} · ${word(locale, 'statistics.perYear')}`;
    }
    case 'provider-kinds':
      return text(locale, vocabularyText('organisationKind', key));
    case 'first-adoption': {
      const [service = '', city = ''] = key.split('@');
      return `${text(locale, atlas.services.get(service)?.term ?? { en: service, zh: service })} · ${place(city)}`;
    }
    case 'money-by-city': {
      const [city = '', ...per] = key.split(':');
      return per.length === 0 ? place(city) : `${place(city)} · ${word(locale, 'statistics.perYear')}`;
    }
    case 'ways-of-buying':
      return text(locale, vocabularyText('way', key));
    case 'levels-of-buyers':
      return text(locale, vocabularyText('level', key));
    case 'kinds-of-records':
      return text(locale, vocabularyText('kind', key));
  }
}
