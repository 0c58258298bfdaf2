import type { CityProfile } from '../../atlas/city.ts';
import type { Cell } from '../../atlas/compare/cell.ts';
import { type CityRow, cityColumn, cityRows, otherServicesCell, serviceCell } from '../../atlas/compare/city-column.ts';
import type { CityPair } from '../../atlas/compare/pairs.ts';
import type { Atlas } from '../../atlas/records.ts';
import { text } from '../../i18n/text.ts';
import { translator } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';
import { cellHtml } from './cell-html.ts';
import { type Fact, factsOf } from './facts.ts';

/** A row of the page of a pair. */
export interface PairRow {
  key: string;
  title: string;
  note: string | null;
  /** The service, where the row is about one that both have. */
  service: string | null;
  cells: [Cell, Cell];
}

/** The services stand behind these rows. */
const servicesAfter: CityRow = 'cases';

/** The rows of a pair of cities in order, the services of both among them. */
export function pairRows(locale: Locale, atlas: Atlas, { cities, shared }: CityPair): PairRow[] {
  const t = translator(locale);
  const [a, b] = cities;
  const [columnA, columnB] = [columnOf(atlas, a), columnOf(atlas, b)];
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
        title: text(locale, atlas.services.get(service)?.term ?? { en: service, zh: service }),
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

/** Everything the page of a pair says, one row a fact. */
export function pairFacts(locale: Locale, atlas: Atlas, pair: CityPair): Fact[] {
  const names = pair.cities.map(({ city }) => text(locale, city.name));
  return pairRows(locale, atlas, pair).flatMap(({ title, cells }) =>
    cells.flatMap((cell, side) => cellFacts(locale, atlas, title, names[side] ?? '', cell)),
  );
}

const columns = new WeakMap<Atlas, Map<string, Record<CityRow, Cell>>>();

/** The column of a city, built once for all pairs it stands in. */
function columnOf(atlas: Atlas, profile: CityProfile): Record<CityRow, Cell> {
  const known = columns.get(atlas) ?? new Map<string, Record<CityRow, Cell>>();
  columns.set(atlas, known);
  const column = known.get(profile.city.id) ?? cityColumn(atlas, profile);
  known.set(profile.city.id, column);
  return column;
}

const told = new WeakMap<Cell, Map<Locale, Fact[]>>();

/** What a cell says, worked out once in each language: a city's cells stand in one row each, on the page of every pair. */
function cellFacts(locale: Locale, atlas: Atlas, title: string, city: string, cell: Cell): Fact[] {
  const known = told.get(cell) ?? new Map<Locale, Fact[]>();
  told.set(cell, known);
  const facts = known.get(locale) ?? factsOf(locale, atlas, title, city, cell);
  known.set(locale, facts);
  return facts;
}

const drawn = new WeakMap<Cell, Map<Locale, string>>();

/** A cell as HTML, drawn once in each language. */
export function pairCellHtml(locale: Locale, atlas: Atlas, cell: Cell): string {
  const known = drawn.get(cell) ?? new Map<Locale, string>();
  drawn.set(cell, known);
  const html = known.get(locale) ?? cellHtml({ locale, atlas }, cell);
  known.set(locale, html);
  return html;
}
