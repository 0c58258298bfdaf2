import type { ConflictFile } from '../../schemas/collections.ts';
import { hasLine, parseLines } from '../../values/lines.ts';
import { placedFigures } from './figured.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** What a claim reads: words at their lines, or a cell of a statistic by its reference. */
type Reading = { printed: string; source: string; lines: string } | { cell: string };

/** No two conflicts weigh the same readings, and no conflict weighs a string against itself. */
export const doubleConflicts: Rule = function* (content) {
  const figures = new Map(placedFigures(content).map(({ ref, figure }) => [ref, figure]));
  const readingsOf = ({ claims }: ConflictFile) =>
    claims.map(({ ref, quotation }): Reading | undefined => {
      if (quotation || ref === undefined) return quotation;
      const [figure = '', position = '0'] = ref.split('@');
      return figures.has(figure) ? figures.get(figure)?.readings[Number(position)] : { cell: ref };
    });
  const all = content.conflicts.map((record) => ({ record, readings: readingsOf(record.data) }));
  for (const [index, { record, readings }] of all.entries()) {
    for (const [position, reading] of readings.entries()) {
      if (!readings.slice(0, position).some((earlier) => isSame(earlier, reading))) continue;
      const fix = 'A contradiction has two readings; tell how one string may be read in the record it belongs to.';
      yield diagnosticAt(record, ['claims', position], 'CLAIM_TWICE', 'the claim quotes the same words as one before it.', fix);
    }
    for (const other of all.slice(0, index)) {
      const shared = readings.filter((reading) => other.readings.some((rival) => isSame(rival, reading)));
      if (shared.length < 2) continue;
      const message = `disputes the same readings as "${other.record.id}": ${shared.map(named).join(', ')}.`;
      const fix = 'Keep one of the two, settled at the document, and let figures and texts name it.';
      yield diagnosticAt(record, ['claims'], 'CONFLICT_DOUBLE', message, fix);
    }
  }
};

/** Whether two claims read the same: one cell, or words at common lines of which one has the other within it. */
function isSame(one: Reading | undefined, other: Reading | undefined): boolean {
  if (!one || !other) return false;
  if ('cell' in one || 'cell' in other) return 'cell' in one && 'cell' in other && one.cell === other.cell;
  const ranges = parseLines(one.lines);
  const haveLine = parseLines(other.lines).some(([first, last]) => hasLine(ranges, first) || hasLine([[first, last]], ranges[0]?.[0] ?? 0));
  return one.source === other.source && haveLine && (one.printed.includes(other.printed) || other.printed.includes(one.printed));
}

function named(reading: Reading | undefined): string {
  return reading === undefined ? '' : 'cell' in reading ? reading.cell : `“${reading.printed}”`;
}
