import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { withoutDigits } from './without-digits.ts';

/** A name with unknown characters repeats the Latin form, and dates of roles can be parsed. */
export const people: Rule = function* (content) {
  for (const record of content.people) {
    const { name, nameFrom, roles, note } = record.data;
    if (nameFrom.zh === 'latin' && name.zh !== name.en) {
      const message = `"${name.zh}" is called Latin, but is not "${name.en}".`;
      yield diagnosticAt(record, ['name', 'zh'], 'NAME_LATIN', message, 'Repeat the Latin form, or say whose the characters are.');
    }
    for (const [index, { date }] of roles.entries()) if (date) yield* unreadable(record, date.edtf, ['roles', index, 'date', 'edtf']);
    if (note) yield* withoutDigits(record, note, ['note']);
  }
};
