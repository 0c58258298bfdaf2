import { cellOf, parseRef } from '../../values/ref.ts';
import type { Atlas, ConflictRecord, StatisticCell, StatisticRecord } from '../records/records.ts';

/** The statistics that a document prints, in the order of its lines; those on the same line by id. */
export function statisticsOf(atlas: Atlas, source: string): StatisticRecord[] {
  return [...atlas.statistics.values()]
    .filter((record) => record.source === source)
    .sort((a, b) => firstLine(a) - firstLine(b) || (a.id < b.id ? -1 : 1));
}

/** The first line of a statistic. In a bilingual document a row may be printed in both halves; the first one counts. */
function firstLine({ rows }: StatisticRecord): number {
  return Math.min(...rows.flatMap(({ lines }) => lines.map(([first]) => first)));
}

/** The contradiction about a cell: one of its claims is the cell, or it affects the cell or its whole row. `null` if there is none. */
export function conflictOfCell(
  atlas: Pick<Atlas, 'conflicts'>,
  { conflicts }: StatisticRecord,
  cell: StatisticCell,
): ConflictRecord | null {
  const row = `${cell.ref.split('#')[0]}#${cellOf(parseRef(cell.ref)?.part ?? '').row}`;
  const touches = ({ claims, affects }: ConflictRecord) =>
    claims.some(({ ref }) => ref === cell.ref) || affects.includes(cell.ref) || affects.includes(row);
  return conflicts.flatMap((id) => atlas.conflicts.get(id) ?? []).find(touches) ?? null;
}
