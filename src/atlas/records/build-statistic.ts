import type { StatisticFile } from '../../schemas/collections.ts';
import { parseLines } from '../../values/lines.ts';
import { readCell } from '../../values/read-cell.ts';
import type { StatisticCell, StatisticRecord } from './records.ts';
import { asRoundAsTwins } from './rounded-twin.ts';

/** A statistic of a document, with each cell parsed in the unit of its column or row. Conflicts are added elsewhere. */
export function buildStatistic({ table, ...file }: StatisticFile): Omit<StatisticRecord, 'conflicts'> {
  const [header = [], ...lines] = table;
  const words = new Map(lines.map((line) => [line[0], line]));
  const cells = file.rows.flatMap((row) =>
    file.columns.flatMap((column) => {
      const printed = words.get(row.id)?.[header.indexOf(column.id)] ?? '';
      return printed === '' ? [] : [cell(file, row, column, printed)];
    }),
  );
  return {
    ...file,
    collection: 'statistics',
    rows: file.rows.map(({ lines: at, at: _, ...row }) => ({ ...row, lines: parseLines(at) })),
    cells: cells.map((own) => ({ ...own, figure: own.figure && asRoundAsTwins(own.figure, twinsOf(file, cells, own)) })),
    sources: [{ source: file.source, lines: parseLines(file.lines) }],
  };
}

/** The figures of the other language in the row of a cell. */
function twinsOf(
  { columns }: Pick<StatisticFile, 'columns'>,
  cells: readonly StatisticCell[],
  own: StatisticCell,
): StatisticCell['figure'][] {
  const original = (id: string) => columns.find((column) => column.id === id)?.twinOf ?? id;
  return cells
    .filter((cell) => cell !== own && cell.row === own.row && original(cell.column) === original(own.column))
    .map(({ figure }) => figure);
}

type Row = StatisticFile['rows'][number];
type Column = StatisticFile['columns'][number];

function cell(
  { id, source, cellNotes }: Pick<StatisticFile, 'id' | 'source' | 'cellNotes'>,
  row: Row,
  column: Column,
  printed: string,
): StatisticCell {
  const note = cellNotes.find((item) => item.row === row.id && item.column === column.id);
  const unitPrinted = column.unitPrinted?.printed;
  const read = column.holds === 'figure' ? readCell(note?.reads ?? printed, { unitPrinted, unit: row.unit ?? column.unit }) : null;
  return {
    row: row.id,
    column: column.id,
    ref: `stat/${id}#${row.id}.${column.id}`,
    printed,
    lang: column.lang,
    source,
    lines: parseLines((Object.hasOwn(row.at, column.id) ? row.at[column.id] : undefined) ?? row.lines),
    reads: note?.reads ?? null,
    why: note?.why ?? null,
    unitPrinted: unitPrinted ?? null,
    figure: read?.ok
      ? { value: read.value, low: read.low, high: read.high, unit: read.unit, per: read.per, qualifier: read.qualifier }
      : null,
    reason: read && !read.ok ? read.reason : null,
  };
}
