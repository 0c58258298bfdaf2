import type { Published, PublishedCellRow } from '../../schemas/published/collections.ts';
import { cellLabel } from '../records/figure-at.ts';
import type { Atlas, StatisticCell } from '../records/records.ts';
import { publishAmount, publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishStatistics(atlas: Atlas, publishing: Publishing): Published<'statistics'>[] {
  return [...atlas.statistics.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    titleFrom: record.titleFrom,
    url: addressesOf(publishing, `statistics/${record.id}`),
    kind: record.kind,
    columns: record.columns.map(({ id, label, lang, holds, heading, unitPrinted, unit, twinOf }) => ({
      id,
      label: inThree(publishing, label),
      lang,
      holds,
      heading: heading?.printed ?? null,
      unitPrinted: unitPrinted?.printed ?? null,
      unit: unit ?? null,
      twinOf: twinOf ?? null,
    })),
    rows: record.rows.map(({ id, label, printed }) => ({
      id,
      label: inThree(publishing, label),
      printed: [printed?.en, printed?.zh].flatMap((words) => words ?? []),
    })),
    cells: record.cells.map((cell) => publishCell(publishing, cell)),
    note: inThreeOrNull(publishing, record.note),
    table: `statistics/${record.id}.csv`,
    conflicts: record.conflicts,
    sources: publishSources(record.sources),
  }));
}

/** The cells of all tables in long format: one row per cell. */
export function publishCells(atlas: Atlas, publishing: Publishing): PublishedCellRow[] {
  return [...atlas.statistics.values()].flatMap((record) =>
    record.cells.map((cell) => ({
      ref: cell.ref,
      table: record.id,
      label: inThree(publishing, cellLabel(record, cell)),
      ...publishCell(publishing, cell),
    })),
  );
}

function publishCell(publishing: Publishing, cell: StatisticCell): Published<'statistics'>['cells'][number] {
  const { row, column, printed, reads, why, reason, source, lines } = cell;
  return { row, column, printed, reads, why: inThreeOrNull(publishing, why), ...publishAmount(cell), reason, source, lines };
}
