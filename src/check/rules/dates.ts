import { parseDate } from '../../values/date.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

interface Dated {
  edtf: string;
}

/** Dates can be parsed, exist in the calendar, and end after they begin. */
export const dates: Rule = function* (content) {
  for (const record of [...content.cases, ...content.policies, ...content.guide]) {
    const { date, until } = 'date' in record.data ? record.data : { date: null, until: null };
    const named: (Dated & { id: string })[] = 'dates' in record.data ? record.data.dates : [];
    if (date) yield* unreadable(record, date.edtf, ['date', 'edtf']);
    if (until) yield* unreadable(record, until.edtf, ['until', 'edtf']);
    for (const [index, { edtf }] of named.entries()) yield* unreadable(record, edtf, ['dates', index, 'edtf']);
    for (const [index, { id }] of named.entries()) {
      if (named.findIndex((other) => other.id === id) !== index || id === 'date' || id === 'until')
        yield diagnosticAt(record, ['dates', index, 'id'], 'ID_DUPLICATE', `the date "${id}" exists already.`, 'Give it another id.');
    }
    yield* disordered(record, date, until);
  }
};

/** The diagnostics of a date that cannot be parsed. */
export function* unreadable(record: ReadRecord, edtf: string, path: Path): Generator<Diagnostic> {
  const parsed = parseDate(edtf);
  const fix = 'Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..';
  if (!parsed.ok) yield diagnosticAt(record, path, 'DATE_UNREADABLE', parsed.message, fix);
}

function* disordered(record: ReadRecord, date: Dated | null, until: Dated | null): Generator<Diagnostic> {
  const [begin, end] = [date && parseDate(date.edtf), until && parseDate(until.edtf)];
  if (!begin?.ok || !end?.ok || end.date.latest === null || end.date.latest >= begin.date.earliest) return;
  const message = `it ends (${until?.edtf}) before it begins (${date?.edtf}).`;
  yield diagnosticAt(record, ['until', 'edtf'], 'DATE_ORDER', message, 'Correct one of the two.');
}
