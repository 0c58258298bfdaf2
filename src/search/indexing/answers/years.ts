import { purchasesAmong } from '../../../atlas/counting/definitions.ts';
import type { Atlas } from '../../../atlas/records/records.ts';
import { languageOf } from '../../../i18n/language.ts';
import type { Locale } from '../../../values/locale.ts';
import type { DatedEntry, YearFile } from '../../format/answers.ts';

/** All purchases and rules with their years, so that those of a span can be counted. */
export function yearsIn(locale: Locale, atlas: Atlas): YearFile {
  const { t, space } = languageOf(locale);
  const ids = (...lists: (readonly (string | null)[])[]) => [...new Set(lists.flat())].filter((id) => id !== null);
  return {
    entries: [
      ...purchasesAmong(atlas.cases.values()).map(
        ({ begins: year, place, cities, province, services, ways, buyers, providers }): DatedEntry => ({
          kind: 'case',
          year,
          about: ids([place, province], cities, services, ways, buyers, providers),
        }),
      ),
      ...[...atlas.policies.values()].map(
        ({ begins: year, place, city, services, issuers }): DatedEntry => ({
          kind: 'policy',
          year,
          about: ids([place, city], services, issuers),
        }),
      ),
    ],
    phrases: {
      case: t('answer.years.case'),
      policy: t('answer.years.policy'),
      'none.case': t('answer.years.none.case'),
      'none.policy': t('answer.years.none.policy'),
      'rest.case': t('answer.years.rest.case'),
      'rest.policy': t('answer.years.rest.policy'),
      space,
      from: t('answer.years.from'),
      to: t('answer.years.to'),
      between: t('answer.years.between'),
      timeline: t('nav.timeline'),
      'list.case': t('nav.cases'),
      'list.policy': t('nav.policies'),
    },
  };
}
