import { yearOfRecord } from '../records/order.ts';
import type { DatedQuotation } from '../records/quotation.ts';

/** Why a line leads where it leads; the words stand under `related.` in the interface. */
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

/** One place to go on to. */
export interface RelatedLine {
  /** A reference, or a page without its language: `case/wuxi`, `compare/ningbo-vs-wuxi`, `checks#x`. */
  to: string;
  /** References whose names together make the name of the place. */
  names: string[];
  why: Why;
  /** What the reason counts. */
  n: number | null;
  /** Years from this record to that: below zero when that one is earlier. */
  years: number | null;
}

type Dated = { date: DatedQuotation | null };

/** A list of a page up to this length leads to each of its entries already; in a longer one it says something to point to one. */
const shortList = 3;

/** Whether a list is so long that one of it may be named for a reason. */
export function isLong(list: readonly unknown[]): boolean {
  return list.length > shortList;
}

/** Years between two records; `null` when either has no date. */
export function yearsBetween(from: Dated, to: Dated): number | null {
  const [start, end] = [yearOfRecord(from), yearOfRecord(to)];
  return start === null || end === null ? null : end - start;
}

/** The same as a distance to rank by: the undated are the farthest. */
export function distance(from: Dated, to: Dated): number {
  return Math.abs(yearsBetween(from, to) ?? 9999);
}

/** A line to a record; nothing for none. */
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

/** The item of the lowest rank: the first number decides, then the second; ties by id. */
export function best<Item extends { id: string }>(items: Iterable<Item>, rank: (item: Item) => number[]): Item | null {
  return ranked(items, rank)[0] ?? null;
}

/** Items by rank. */
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

/** The first lines, each place once and never the page itself. `fill` is asked only where fewer than two are found. */
export function choose(
  own: string,
  most: number,
  lines: readonly RelatedLine[],
  fill: () => readonly RelatedLine[] = () => [],
): RelatedLine[] {
  const found = distinct(own, lines).slice(0, most);
  return found.length >= fewest ? found : distinct(own, [...found, ...fill()]).slice(0, fewest);
}

/** A page leads on to at least so many places, where the record is linked to as many. */
const fewest = 2;

function distinct(own: string, lines: readonly RelatedLine[]): RelatedLine[] {
  return lines.filter(({ to }, index) => to !== own && lines.findIndex((line) => line.to === to) === index);
}
