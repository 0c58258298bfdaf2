import type { Atlas } from '../../atlas/records.ts';
import type { StatisticId } from '../../atlas/statistics/statistics.ts';
import { text } from '../../i18n/text.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';

/** The words of a closed vocabulary for a key that comes from a record. */
export function vocabularyText(vocabulary: 'way' | 'level' | 'kind', key: string): { en: string; zh: string } {
  return (vocabularies[vocabulary] as Record<string, { en: string; zh: string }>)[key] ?? { en: key, zh: key };
}

/** The name of a row of a statistic in the reader's language: a city, a year, a way of buying. */
export function rowName(locale: Locale, atlas: Atlas, id: StatisticId, key: string): string {
  const place = (city: string) => text(locale, atlas.places.get(city)?.name ?? { en: city, zh: city });
  switch (id) {
    case 'cases-by-city':
      return place(key);
    case 'cases-by-year':
      return key;
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
