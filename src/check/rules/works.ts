import type { Diagnostic } from '../diagnostic.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { withoutDigits } from './without-digits.ts';

/** A work that is a rule or document on record has its title and date only there; any other work says where its title was read. */
export const works: Rule = (content) =>
  content.works.flatMap((record): Diagnostic[] => {
    const { policy, title, titleFrom, printed, date, citedIn, note } = record.data;
    const own = [
      ...(title ? ['title'] : []),
      ...(titleFrom ? ['titleFrom'] : []),
      ...(printed.length > 0 ? ['printed'] : []),
      ...(date ? ['date'] : []),
    ];
    return [
      ...(policy === undefined ? [] : own).map((field) =>
        diagnosticAt(record, [field], 'WORK_TWICE', `"${field}" is taken from "${policy}".`, 'Leave it out here, or leave out "policy".'),
      ),
      ...((title === null) !== (titleFrom === null)
        ? [diagnosticAt(record, ['titleFrom'], 'TITLE_FROM', 'a title and "titleFrom" go together.', 'Write both, or null for both.')]
        : []),
      ...(date ? unreadable(record, date.edtf, ['date', 'edtf']) : []),
      ...citedIn.flatMap((citation, index) => withoutDigits(record, citation.for, ['citedIn', index, 'for'])),
      ...(note ? withoutDigits(record, note, ['note']) : []),
    ];
  });
