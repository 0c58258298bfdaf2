import { headlineFigures } from '../../atlas/counting/headline-figures.ts';
import { byShownDate } from '../../atlas/records/order.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../../atlas/records/records.ts';
import { type FacetedCollection, facetsOf } from '../../atlas/views/facets.ts';
import { levels } from '../../atlas/views/timeline.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** The sort orders of each list; the first, by date, is the default. */
export const sortNames = { cases: ['date', 'place', 'title', 'amount'], policies: ['date', 'level', 'title'] } as const;

/** A record with the data attributes of its row, for scripts. */
export interface Row<Record> {
  record: Record;
  data: { [attribute: string]: string };
}

/** The rows of a list by date, each with its values under all facets and its rank in each other sort order. */
export function rowsOf<Item extends CaseRecord | PolicyRecord>(locale: Locale, atlas: Atlas, records: Iterable<Item>): Row<Item>[] {
  const rows = byShownDate(records);
  const [first] = rows;
  if (!first) return [];
  const orders = sortNames[first.collection].slice(1).map((name) => ranks(rows, orderBy(locale, atlas, name)));
  return rows.map((record) => ({
    record,
    data: {
      ...Object.fromEntries(Object.entries(facetsOf(atlas, record)).map(([name, values]) => [`data-${name}`, values.join(' ')])),
      'data-ranks': orders.map((rank) => rank.get(record.id) ?? 0).join(' '),
    },
  }));
}

type Order = (a: CaseRecord | PolicyRecord, b: CaseRecord | PolicyRecord) => number;

/** The rank of each record in an order. Sorting is stable, so equal records stay in order of date. */
function ranks(rows: readonly (CaseRecord | PolicyRecord)[], order: Order): Map<string, number> {
  return new Map([...rows].sort(order).map(({ id }, rank) => [id, rank]));
}

function orderBy(locale: Locale, atlas: Atlas, name: (typeof sortNames)[FacetedCollection][number]): Order {
  const { text, nameOrder } = languageOf(locale);
  const { compare } = nameOrder;
  const placeName = (id: string | null) => (id === null ? '' : text(atlas.places.get(id)?.name ?? { en: id, zh: id }));
  const wide = (record: CaseRecord | PolicyRecord) =>
    record.collection === 'cases' ? (record.city ?? record.province ?? record.place) : record.place;
  if (name === 'title') return (a, b) => compare(text(a.title), text(b.title));
  if (name === 'amount') return (a, b) => yuanOf(b) - yuanOf(a);
  if (name === 'level') return (a, b) => levelOf(a) - levelOf(b) || compare(placeName(wide(a)), placeName(wide(b)));
  return (a, b) => Number(wide(a) === null) - Number(wide(b) === null) || compare(placeName(wide(a)), placeName(wide(b)));
}

const levelOf = (record: CaseRecord | PolicyRecord) => (record.collection === 'policies' ? levels.indexOf(record.level) : 0);

/** The yuan shown in a line, for sorting; -1 if none is shown. */
function yuanOf(record: CaseRecord | PolicyRecord): number {
  const [headline] = record.collection === 'cases' ? headlineFigures(record, 1) : [];
  const figure = headline ? preferredReading(headline).figure : null;
  return figure?.unit === 'CNY' ? (figure.value ?? figure.low ?? figure.high ?? -1) : -1;
}
