import { parseDate } from '../../values/date.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

interface Dated {
  edtf: string;
}

/** Dates can be parsed, exist in the calendar, and end after they begin. */
export const dates: Rule = (content) =>
  [...content.cases, ...content.policies, ...content.guide].flatMap((record) => {
    const { date, until } = 'date' in record.data ? record.data : { date: null, until: null };
    const named: (Dated & { id: string })[] = 'dates' in record.data ? record.data.dates : [];
    const entries: [Dated | null, (string | number)[]][] = [
      [date, ['date']],
      [until, ['until']],
      ...named.map((entry, index): [Dated, (string | number)[]] => [entry, ['dates', index]]),
    ];
    return [
      ...entries.flatMap(([entry, path]) => (entry ? unreadable(record, entry.edtf, [...path, 'edtf']) : [])),
      ...named.flatMap(({ id }, index) =>
        named.findIndex((other) => other.id === id) !== index || id === 'date' || id === 'until'
          ? [diagnosticAt(record, ['dates', index, 'id'], 'ID_DUPLICATE', `the date "${id}" exists already.`, 'Give it another id.')]
          : [],
      ),
      ...disordered(record, date, until),
    ];
  });

/** The diagnostics of a date that cannot be parsed. */
export function unreadable(record: ReadRecord, edtf: string, path: (string | number)[]): Diagnostic[] {
  const parsed = parseDate(edtf);
  return parsed.ok
    ? []
    : [
        diagnosticAt(
          record,
          path,
          'DATE_UNREADABLE',
          parsed.message,
          'Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..',
        ),
      ];
}

function disordered(record: ReadRecord, date: Dated | null, until: Dated | null): Diagnostic[] {
  const [begin, end] = [date && parseDate(date.edtf), until && parseDate(until.edtf)];
  if (!begin?.ok || !end?.ok || end.date.latest === null || end.date.latest >= begin.date.earliest) return [];
  return [
    diagnosticAt(
      record,
      ['until', 'edtf'],
      'DATE_ORDER',
      `it ends (${until?.edtf}) before it begins (${date?.edtf}).`,
      'Correct one of the two.',
    ),
  ];
}
