import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { withoutDigits } from './without-digits.ts';

/** A work that is a rule or document on record has its title and date only there; any other work says where its title was read. */
export const works: Rule = function* (content) {
  for (const record of content.works) {
    const { policy, title, titleFrom, printed, date, citedIn, note } = record.data;
    const own = { title, titleFrom, printed: printed.length > 0, date };
    for (const [field, isGiven] of Object.entries(own)) {
      if (policy === undefined || !isGiven) continue;
      const fix = 'Leave it out here, or leave out "policy".';
      yield diagnosticAt(record, [field], 'WORK_TWICE', `"${field}" is taken from "${policy}".`, fix);
    }
    if ((title === null) !== (titleFrom === null))
      yield diagnosticAt(record, ['titleFrom'], 'TITLE_FROM', 'a title and "titleFrom" go together.', 'Write both, or null for both.');
    if (date) yield* unreadable(record, date.edtf, ['date', 'edtf']);
    for (const [index, citation] of citedIn.entries()) yield* withoutDigits(record, citation.for, ['citedIn', index, 'for']);
    if (note) yield* withoutDigits(record, note, ['note']);
  }
};
