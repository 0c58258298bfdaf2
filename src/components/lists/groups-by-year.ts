import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** A group of a list that stands under a year. */
interface YearGroup<Row> {
  id: string;
  title: string;
  rows: Row[];
}

/** Rows under the year in which what they tell began, each with an anchor (`y2007`); those without a certain year come last (`undated`). */
export function groupsByYear<Row extends { record: { begins: number | null } }>(locale: Locale, rows: readonly Row[]): YearGroup<Row>[] {
  const { t } = languageOf(locale);
  const years = new Map<number, Row[]>();
  for (const row of rows) {
    const { begins } = row.record;
    if (begins !== null) years.set(begins, [...(years.get(begins) ?? []), row]);
  }
  const undated = rows.filter(({ record }) => record.begins === null);
  return [
    ...[...years]
      .sort(([a], [b]) => a - b)
      .map(([year, own]) => ({ id: `y${year}`, title: t('facet.inYear', { year: String(year) }), rows: own })),
    ...(undated.length > 0 ? [{ id: 'undated', title: t('cases.undated'), rows: undated }] : []),
  ];
}
