import type { FigureFile } from '../../schemas/collections.ts';
import { parseFigure } from '../../values/figure.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { figuredRecords } from './figured.ts';
import { isThere } from './indexed-content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Each printed figure can be parsed, and each correction has a reason. */
export const figures: Rule = (content) =>
  figuredRecords(content).flatMap(({ record, field, figures: all }) =>
    all.flatMap((figure, index) => [
      ...twice(record, field, all, figure, index),
      ...figure.readings.flatMap((reading, position) => {
        const path = [field, index, 'readings', position];
        return [
          ...(reading.reads && !reading.why
            ? [
                diagnosticAt(
                  record,
                  [...path, 'reads'],
                  'WHY_MISSING',
                  'a corrected reading gives no reason.',
                  'Add "why" in both languages.',
                ),
              ]
            : []),
          ...unreadable(record, reading.reads ?? reading.printed, reading.unitPrinted, [...path, reading.reads ? 'reads' : 'printed']),
        ];
      }),
      ...(figure.conflict && !isThere(content, 'conflicts', figure.conflict)
        ? [
            diagnosticAt(
              record,
              [field, index, 'conflict'],
              'REF_UNKNOWN',
              `no conflict "${figure.conflict}".`,
              'The ids are in content/conflicts.',
            ),
          ]
        : []),
    ]),
  );

function twice(record: ReadRecord, field: string, all: FigureFile[], figure: FigureFile, index: number): Diagnostic[] {
  return all.findIndex(({ id }) => id === figure.id) === index
    ? []
    : [
        diagnosticAt(
          record,
          [field, index, 'id'],
          'ID_DUPLICATE',
          `the figure "${figure.id}" exists already.`,
          'Give it another id, or make it a reading of the first.',
        ),
      ];
}

function unreadable(record: ReadRecord, words: string, unitPrinted: string | undefined, path: (string | number)[]): Diagnostic[] {
  const parsed = parseFigure(words, unitPrinted ? { unitPrinted } : {});
  if (parsed.ok) return [];
  const near = 'near' in parsed && parsed.near ? `Did you mean "${parsed.near}"? ` : '';
  const fix =
    parsed.reason === 'no-unit'
      ? 'Take in the thing counted, or give the unit of the header in "unitPrinted".'
      : 'Amounts end in 元, 万元 or 亿元, counts in a measure word; a misprint gets "reads" and "why".';
  return [diagnosticAt(record, path, 'FIGURE_UNREADABLE', `cannot read "${words}" as a figure (${parsed.reason}).`, `${near}${fix}`)];
}
