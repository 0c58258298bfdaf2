import { yearOfRecord } from '../records/order.ts';
import type { DatedQuotation } from '../records/quotation.ts';

/** Why a line is shown; its text is the string `related.<why>`. */
export type Why =
  | 'sameService'
  | 'relatedService'
  | 'sameCity'
  | 'rule'
  | 'relatedRule'
  | 'case'
  | 'relatedCase'
  | 'caseThere'
  | 'ruleOtherLevel'
  | 'relatedOtherLevel'
  | 'ruleSameLevel'
  | 'guide'
  | 'sameDocument'
  | 'compareCities'
  | 'cityLike'
  | 'boughtByRules'
  | 'cityFirst'
  | 'cityRule'
  | 'ruleAbove'
  | 'cityNext'
  | 'cityNear'
  | 'firstOnRecord'
  | 'sameCities'
  | 'compareCases'
  | 'widerCase'
  | 'relatedTerm'
  | 'together'
  | 'mostFigures'
  | 'itsCity'
  | 'sameKindThere'
  | 'sameKind'
  | 'firstRule'
  | 'caseElsewhere'
  | 'relatedElsewhere'
  | 'workedOut'
  | 'sameFigures'
  | 'sameLines'
  | 'nextTable'
  | 'tableBefore'
  | 'sameRecords'
  | 'mostDisputed'
  | 'givesMost'
  | 'drawsOnMost'
  | 'namesItsRule'
  | 'nextPage'
  | 'pageBefore'
  | 'earliestRule'
  | 'namedByRule'
  | 'namesSame'
  | 'readMost'
  | 'disagrees'
  | 'tellsSame'
  | 'documentOfKind'
  | 'document';

/** A link to a related page. */
export interface RelatedLine {
  /** A reference, or a page without language: `case/wuxi`, `compare/ningbo-vs-wuxi`, `checks#x`. */
  to: string;
  /** References of the records whose names make up the text of the link. */
  names: string[];
  why: Why;
  /** The number for the text of the reason; `null` if it has none. */
  n: number | null;
  /** Years from this record to the related one, negative if that is earlier; `null` if unknown. */
  years: number | null;
}

type Dated = { date: DatedQuotation | null };

/** In a list up to this length the reader sees every entry; only in a longer list is it useful to point to one. */
const shortList = 3;

/** Whether a list is long enough to point to one of its entries. */
export function isLong(list: readonly unknown[]): boolean {
  return list.length > shortList;
}

/** Years from one record to another; `null` if one has no date. */
export function yearsBetween(from: Dated, to: Dated): number | null {
  const [start, end] = [yearOfRecord(from), yearOfRecord(to)];
  return start === null || end === null ? null : end - start;
}

/** The absolute number of years, for ranking; undated records are farthest. */
export function distance(from: Dated, to: Dated): number {
  return Math.abs(yearsBetween(from, to) ?? 9999);
}

/** A line to a record; an empty list if there is no record. */
export function lineTo(
  kind: string,
  record: { id: string } | null | undefined,
  why: Why,
  { n = null, years = null }: { n?: number | null; years?: number | null } = {},
): RelatedLine[] {
  if (!record) return [];
  const ref = `${kind}/${record.id}`;
  return [{ to: ref, names: [ref], why, n, years }];
}

/** The item with the lowest rank, compared number by number; ties by id. `null` if there are no items. */
export function best<Item extends { id: string }>(items: Iterable<Item>, rank: (item: Item) => number[]): Item | null {
  return ranked(items, rank)[0] ?? null;
}

/** Items in the order of their rank. */
export function ranked<Item extends { id: string }>(items: Iterable<Item>, rank: (item: Item) => number[]): Item[] {
  return [...items]
    .map((item) => ({ item, key: rank(item) }))
    .sort((a, b) => compareRanks(a.key, b.key) || (a.item.id < b.item.id ? -1 : Number(a.item.id > b.item.id)))
    .map(({ item }) => item);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const position = a.findIndex((value, index) => value !== b[index]);
  return position < 0 ? 0 : (a[position] as number) - (b[position] as number);
}

/** The first lines, without duplicates and without the page itself. `fill` is called only if there are fewer than two. */
export function choose(
  own: string,
  most: number,
  lines: readonly RelatedLine[],
  fill: () => readonly RelatedLine[] = () => [],
): RelatedLine[] {
  const found = distinct(own, lines).slice(0, most);
  return found.length >= fewest ? found : distinct(own, [...found, ...fill()]).slice(0, fewest);
}

/** A page links to at least this many related pages, if there are that many. */
const fewest = 2;

function distinct(own: string, lines: readonly RelatedLine[]): RelatedLine[] {
  return lines.filter(({ to }, index) => to !== own && lines.findIndex((line) => line.to === to) === index);
}
