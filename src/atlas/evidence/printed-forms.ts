import { parseLines } from '../../values/lines.ts';
import { writtenLanguages } from '../../values/locale.ts';
import { memoize } from '../../values/memoize.ts';
import type { Locator, Quantity, Quotation } from '../records/quotation.ts';
import type { Atlas, CaseRecord, StatisticRecord, WorkRecord } from '../records/records.ts';

/** A printed form on record, with the record and field that use it: `case/wuxi#fund@0`, `policy/x#title`, `organisation/y#name`. */
export interface PrintedForm extends Locator {
  use: string;
  printed: string;
}

/** A passage of a source from which a record was written. */
export interface UsedStretch extends Locator {
  use: string;
}

/** All printed forms on record; each must be found verbatim at its lines. */
export function printedForms(atlas: Atlas): PrintedForm[] {
  const form = (use: string, { printed, source, lines }: Quotation): PrintedForm => ({ use, printed, source, lines });
  const figures = (quantities: Quantity[]) =>
    quantities.flatMap(({ ref, readings, period }) => [
      ...readings.map((reading, position) => form(`${ref}@${position}`, reading)),
      ...(period ? [form(ref, period)] : []),
    ]);
  return [
    ...[...atlas.cases.values()].flatMap((record) => [
      ...(record.date ? [form(`case/${record.id}#date`, record.date)] : []),
      ...(record.until ? [form(`case/${record.id}#until`, record.until)] : []),
      ...record.dates.map((date) => form(`case/${record.id}#${date.id}`, date)),
      ...figures(record.figures),
      ...paymentForms(record.payment).map((words) => form(`case/${record.id}#payment`, words)),
    ]),
    ...[...atlas.policies.values()].flatMap((record) => [
      ...record.printed.map((title) => form(`policy/${record.id}#title`, title)),
      ...(record.date ? [form(`policy/${record.id}#date`, record.date)] : []),
      ...(record.until ? [form(`policy/${record.id}#until`, record.until)] : []),
      ...figures(record.figures),
    ]),
    ...[...atlas.guide.values()].flatMap((record) => [
      ...record.dates.map((date) => form(`guide/${record.id}#${date.id}`, date)),
      ...figures(record.parameters),
      ...record.phrases.flatMap(({ id, readings }) => readings.map((words) => form(`guide/${record.id}#${id}`, words))),
    ]),
    ...[...atlas.classifications.values()].flatMap((record) =>
      [...record.groups, ...record.classes].flatMap(({ id, readings }) =>
        readings.map((words) => form(`classification/${record.id}#${id}`, words)),
      ),
    ),
    ...[...atlas.organisations.values()].flatMap((record) => record.names.map((name) => form(`organisation/${record.id}#name`, name))),
    ...[...atlas.people.values()].flatMap((record) => [
      ...record.names.map((name) => form(`person/${record.id}#name`, name)),
      ...record.roles.flatMap(({ printed, date }) =>
        [...printed, ...(date ? [date] : [])].map((words) => form(`person/${record.id}#role`, words)),
      ),
    ]),
    ...[...atlas.works.values()].flatMap((record) => workForms(record).map((words) => form(`work/${record.id}`, words))),
    ...[...atlas.conflicts.values()].flatMap((record) =>
      record.claims.flatMap(({ quotation }, position) => (quotation ? form(`conflict/${record.id}@${position}`, quotation) : [])),
    ),
    ...[...atlas.statistics.values()].flatMap(statisticForms),
    ...[...atlas.sources.values()].flatMap((record) =>
      record.imprint.map(({ printed, lines }) => ({
        use: `source/${record.id}#imprint`,
        printed,
        source: record.id,
        lines: parseLines(lines),
      })),
    ),
    ...[...atlas.sources.values()].flatMap((record) =>
      record.headings.flatMap(({ printed, lines }) =>
        printed === null ? [] : [{ use: `source/${record.id}#heading`, printed, source: record.id, lines }],
      ),
    ),
  ];
}

/** The printed forms of one document. */
export function formsOf(atlas: Atlas, source: string): PrintedForm[] {
  return formsBySource(atlas).get(source) ?? [];
}

const formsBySource = memoize((atlas: Atlas) => Map.groupBy(printedForms(atlas), ({ source }) => source));

/** The words that say how a case was paid for; those that say two things once. */
function paymentForms({ origins, payers, units, rules }: CaseRecord['payment']): Quotation[] {
  const words = [...origins, ...payers, ...units, ...rules];
  return [...new Map(words.map((each) => [`${each.source} ${each.lines} ${each.printed}`, each])).values()];
}

/** The printed forms of a work. If the work is a rule or document on record, its title and date are evidenced there. */
function workForms({ policy, printed, date, authors, containedIn, issue, publisher, urls, citedIn }: WorkRecord): Quotation[] {
  const own = policy ? [] : [...printed, date];
  return [...own, ...authors, containedIn, issue, publisher, ...urls, ...citedIn].flatMap((words) => words ?? []);
}

/**
 * The printed forms of a statistic: cells at the lines of their row, labels and headings at their own lines, a printed title at the lines
 * of the statistic.
 */
function statisticForms({ id, source, sources, title, titleFrom, columns, rows, cells }: StatisticRecord): PrintedForm[] {
  const use = `stat/${id}`;
  const lines = sources[0]?.lines ?? [];
  return [
    ...writtenLanguages.flatMap((language) =>
      titleFrom[language] === 'printed' ? [{ use: `${use}#title`, printed: title[language], source, lines }] : [],
    ),
    ...columns.flatMap(({ id: column, heading, unitPrinted }) =>
      [heading, unitPrinted].flatMap((words) =>
        words ? [{ use: `${use}#${column}`, printed: words.printed, source, lines: parseLines(words.lines) }] : [],
      ),
    ),
    ...rows.flatMap(({ id: row, printed, lines }) =>
      [printed?.en, printed?.zh].flatMap((words) => (words ? [{ use: `${use}#${row}`, printed: words, source, lines }] : [])),
    ),
    ...cells.map(({ ref, printed, lines }) => ({ use: ref, printed, source, lines })),
  ];
}

/** The passages from which each record was written. */
export function usedStretches(atlas: Atlas): UsedStretch[] {
  return [
    ...[...atlas.cases.values()].flatMap(({ id, sources }) => sources.map((locator) => ({ use: `case/${id}`, ...locator }))),
    ...[...atlas.policies.values()].flatMap(({ id, sources, links }) =>
      [...sources, ...links].map(({ source, lines }) => ({ use: `policy/${id}`, source, lines })),
    ),
    ...[...atlas.organisations.values()].flatMap(({ id, sources }) =>
      sources.map((locator) => ({ use: `organisation/${id}`, ...locator })),
    ),
    ...[...atlas.classifications.values()].flatMap(({ id, sources }) =>
      sources.map((locator) => ({ use: `classification/${id}`, ...locator })),
    ),
    ...[...atlas.guide.values()].flatMap(({ id, sources }) => sources.map((locator) => ({ use: `guide/${id}`, ...locator }))),
    ...[...atlas.conflicts.values()].flatMap(({ id, sources }) => sources.map((locator) => ({ use: `conflict/${id}`, ...locator }))),
    ...[...atlas.statistics.values()].flatMap(({ id, sources }) => sources.map((locator) => ({ use: `stat/${id}`, ...locator }))),
    ...[...atlas.works.values()].flatMap(({ id, citedIn }) => citedIn.map(({ source, lines }) => ({ use: `work/${id}`, source, lines }))),
  ];
}

/** The passages of one document that records were written from. */
export function stretchesOf(atlas: Atlas, source: string): UsedStretch[] {
  return stretchesBySource(atlas).get(source) ?? [];
}

const stretchesBySource = memoize((atlas: Atlas) => Map.groupBy(usedStretches(atlas), ({ source }) => source));
