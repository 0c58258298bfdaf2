import type { Diagnostic } from '../diagnostic.ts';
import { unreadable } from './dates.ts';
import { diagnosticAt, type Rule } from './rule.ts';

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

/** A line of ours that holds a digit: a figure without a source. */
export function withoutDigits(
  record: Parameters<typeof diagnosticAt>[0],
  text: Record<'en' | 'zh', string>,
  path: (string | number)[],
): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    const found = /\p{Nd}+/u.exec(text[language])?.[0];
    return found
      ? [
          diagnosticAt(
            record,
            [...path, language],
            'PROSE_FIGURE',
            `"${found}" is a figure without a source.`,
            'Leave it out: the words of the print stand beside.',
          ),
        ]
      : [];
  });
}
