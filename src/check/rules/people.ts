import type { Diagnostic } from '../diagnostic.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';
import { withoutDigits } from './without-digits.ts';

/** A name with unknown characters repeats the Latin form, and dates of roles can be parsed. */
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
