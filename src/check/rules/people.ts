import type { Diagnostic } from '../diagnostic.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { withoutDigits } from './without-digits.ts';

/** The Latin form stands in where there are no characters, and offices are dated in the calendar. */
export const people: Rule = (content) =>
  content.people.flatMap((record): Diagnostic[] => {
    const { name, nameFrom, roles, note } = record.data;
    return [
      ...(nameFrom.zh === 'latin' && name.zh !== name.en
        ? [
            diagnosticAt(
              record,
              ['name', 'zh'],
              'NAME_LATIN',
              `"${name.zh}" is called Latin, but is not "${name.en}".`,
              'Repeat the Latin form, or say whose the characters are.',
            ),
          ]
        : []),
      ...roles.flatMap(({ date }, index) => (date ? unreadable(record, date.edtf, ['roles', index, 'date', 'edtf']) : [])),
      ...(note ? withoutDigits(record, note, ['note']) : []),
    ];
  });
