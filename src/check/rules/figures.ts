import { parseFigure } from '../../values/figure.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { figuredRecords } from './figured.ts';
import { isThere } from './indexed-content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** Each printed figure can be parsed, and each correction has a reason. */
export const figures: Rule = function* (content) {
  for (const { record, field, figures: all } of figuredRecords(content)) {
    for (const [index, { id, readings, conflict }] of all.entries()) {
      if (all.findIndex((other) => other.id === id) !== index) {
        const fix = 'Give it another id, or make it a reading of the first.';
        yield diagnosticAt(record, [field, index, 'id'], 'ID_DUPLICATE', `the figure "${id}" exists already.`, fix);
      }
      for (const [position, { printed, reads, unitPrinted, why }] of readings.entries()) {
        const path = [field, index, 'readings', position];
        if (reads && !why) {
          const message = 'a corrected reading gives no reason.';
          yield diagnosticAt(record, [...path, 'reads'], 'WHY_MISSING', message, 'Add "why" in both languages.');
        }
        yield* unreadable(record, reads ?? printed, unitPrinted, [...path, reads ? 'reads' : 'printed']);
      }
      if (conflict && !isThere(content, 'conflicts', conflict)) {
        const fix = 'The ids are in content/conflicts.';
        yield diagnosticAt(record, [field, index, 'conflict'], 'REF_UNKNOWN', `no conflict "${conflict}".`, fix);
      }
    }
  }
};

function* unreadable(record: ReadRecord, words: string, unitPrinted: string | undefined, path: Path): Generator<Diagnostic> {
  const parsed = parseFigure(words, unitPrinted ? { unitPrinted } : {});
  if (parsed.ok) return;
  const near = 'near' in parsed && parsed.near ? `Did you mean "${parsed.near}"? ` : '';
  const fix =
    parsed.reason === 'no-unit'
      ? 'Take in the thing counted, or give the unit of the header in "unitPrinted".'
      : 'Amounts end in 元, 万元 or 亿元, counts in a measure word; a misprint gets "reads" and "why".';
  yield diagnosticAt(record, path, 'FIGURE_UNREADABLE', `cannot read "${words}" as a figure (${parsed.reason}).`, `${near}${fix}`);
}
