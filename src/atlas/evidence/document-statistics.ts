import { cellOf, parseRef } from '../../values/ref.ts';
import type { Atlas, ConflictRecord, StatisticCell, StatisticRecord } from '../records/records.ts';

/** The statistics that a document prints, in the order of its lines; those of one line by id. */
export function statisticsOf(atlas: Atlas, source: string): StatisticRecord[] {
  return [...atlas.statistics.values()]
    .filter((record) => record.source === source)
    .sort((a, b) => firstLine(a) - firstLine(b) || (a.id < b.id ? -1 : 1));
}

/** A row may stand in both halves of a bilingual document; the first half decides. */
function firstLine({ rows }: StatisticRecord): number {
  return Math.min(...rows.flatMap(({ lines }) => lines.map(([first]) => first)));
}

/** The contradiction that a cell is part of: one that claims it, or that touches it or its whole row. */
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
