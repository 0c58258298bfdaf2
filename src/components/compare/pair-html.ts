import type { Cell } from '../../atlas/compare/cell.ts';
import { type CityRow, cityColumn, cityRows, otherServicesCell, serviceCell } from '../../atlas/compare/city-column.ts';
import type { CityPair } from '../../atlas/compare/pairs.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import type { CityProfile } from '../../atlas/views/city-profile.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';
import { memoize } from '../../values/memoize.ts';
import { cellHtml } from './cell-html.ts';
import { type Fact, factsOf } from './facts.ts';

/** A row of the page of a pair. */
export interface PairRow {
  key: string;
  title: string;
  note: string | null;
  /** The service, if the row is about a service that both cities have; else `null`. */
  service: string | null;
  cells: [Cell, Cell];
}

/** The rows of services are inserted after this row. */
const servicesAfter: CityRow = 'cases';

/** The rows of a pair of cities in order, including those of their common services. */
export function pairRows(locale: Locale, atlas: Atlas, { cities, shared }: CityPair): PairRow[] {
  const { t, text } = languageOf(locale);
  const [a, b] = cities;
  const [columnA, columnB] = [columnsOf(atlas)(a), columnsOf(atlas)(b)];
  return cityRows.flatMap((key): PairRow[] => {
    const row: PairRow = {
      key,
      title: t(`compare.row.${key}`),
      note: key === 'unknown' ? t('compare.unknownNote') : null,
      service: null,
      cells: [columnA[key], columnB[key]],
    };
    if (key !== servicesAfter) return [row];
    const services = shared.map(
      (service): PairRow => ({
        key: `service-${service}`,
        title: text(atlas.services.get(service)?.term ?? { en: service, zh: service }),
        note: t('compare.both'),
        service,
        cells: [serviceCell(a, service), serviceCell(b, service)],
      }),
    );
    const others: PairRow = {
      key: 'services',
      title: t(shared.length > 0 ? 'compare.row.otherServices' : 'compare.row.services'),
      note: null,
      service: null,
      cells: [otherServicesCell(a, shared), otherServicesCell(b, shared)],
    };
    return [row, ...services, others];
  });
}

/** All facts on the page of a pair. */
export function pairFacts(locale: Locale, atlas: Atlas, pair: CityPair): Fact[] {
  const names = pair.cities.map(({ city }) => languageOf(locale).text(city.name));
  return pairRows(locale, atlas, pair).flatMap(({ title, cells }) =>
    cells.flatMap((cell, side) => factsOf(locale, atlas, title, names[side] ?? '', cell)),
  );
}

/** The column of a city, memoised for all its pairs. */
const columnsOf = memoize((atlas: Atlas) => memoize((profile: CityProfile) => cityColumn(atlas, profile)));

const drawn = memoize((atlas: Atlas) => memoize((locale: Locale) => memoize((cell: Cell) => cellHtml({ locale, atlas }, cell))));

/** A cell as HTML, memoised for each language. */
export function pairCellHtml(locale: Locale, atlas: Atlas, cell: Cell): string {
  return drawn(atlas)(locale)(cell);
}
