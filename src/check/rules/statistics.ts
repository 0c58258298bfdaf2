import type { StatisticFile } from '../../schemas/collections.ts';
import { tableIds } from '../../statistics/tables/tables.ts';
import { readCell } from '../../values/read-cell.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { ids } from './ids.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** Longer cells are treated as sentences, not as figures. */
const longestFigure = 40;

/**
 * A statistic and its table have the same rows and columns, once and in the same order; each figure can be parsed or has a reason why not.
 */
export const statistics: Rule = function* (content) {
  for (const record of content.statistics) {
    yield* shape(record);
    yield* named(record);
    yield* cells(record);
  }
};

type Statistic = ReadRecord<StatisticFile>;

/** A diagnostic at a line of the table. */
function inTable({ file }: Statistic, line: number, code: string, message: string, fix: string): Diagnostic {
  return { file: file.replace(/\.yaml$/, '.csv'), line, column: 1, code, message, fix };
}

function* shape(record: Statistic): Generator<Diagnostic> {
  const { kind, columns, rows, table } = record.data;
  const [header = [], ...lines] = table;
  const expected = ['row', ...ids(columns)];
  if (tableIds.includes(record.id))
    yield diagnosticAt(record, ['id'], 'ID_TAKEN', `the atlas computes a statistic "${record.id}".`, 'Give the folder another name.');
  yield* twice(record, 'columns', ids(columns));
  yield* twice(record, 'rows', ids(rows));
  if (header.join() !== expected.join())
    yield inTable(record, 1, 'TABLE_HEADER', `the header is "${header.join()}".`, `Write "${expected.join()}".`);
  if (lines.map(([id]) => id).join() !== ids(rows).join()) {
    const message = 'the rows are not those of the YAML file, in its order.';
    yield inTable(record, 2, 'TABLE_ROWS', message, `They are ${ids(rows).join(', ')}.`);
  }
  for (const [index, line] of lines.entries()) {
    if (line.length === expected.length) continue;
    const message = `the line has ${line.length} cells, not ${expected.length}.`;
    const fix = 'Quote cells that hold a comma; leave a cell empty that the document leaves empty.';
    yield inTable(record, index + 2, 'TABLE_SHAPE', message, fix);
  }
  if ((kind === 'lost') !== (columns.length === 0)) {
    const message = kind === 'lost' ? 'what was lost has no columns.' : 'a statistic has columns.';
    yield diagnosticAt(record, ['kind'], 'STAT_KIND', message, 'Charts without values are of kind "lost", all else has columns.');
  }
}

function* twice(record: Statistic, field: 'columns' | 'rows', all: string[]): Generator<Diagnostic> {
  for (const [index, id] of all.entries()) {
    if (all.indexOf(id) !== index)
      yield diagnosticAt(record, [field, index, 'id'], 'ID_DUPLICATE', `"${id}" stands twice in "${field}".`, 'Give it another id.');
  }
}

/** Rows and columns that other fields refer to exist. */
function* named(record: Statistic): Generator<Diagnostic> {
  const { columns, rows, cellNotes, chart } = record.data;
  const [columnIds, rowIds] = [ids(columns), ids(rows)];
  const isKnown = function* (path: Path, id: string | undefined, among: string[]) {
    if (id !== undefined && !among.includes(id))
      yield diagnosticAt(record, path, 'STAT_UNKNOWN', `there is no "${id}".`, `There are ${among.join(', ')}.`);
  };
  for (const [index, { twinOf, partOf }] of columns.entries()) {
    yield* isKnown(['columns', index, 'twinOf'], twinOf, columnIds);
    yield* isKnown(['columns', index, 'partOf'], partOf, columnIds);
  }
  for (const [index, { partOf }] of rows.entries()) yield* isKnown(['rows', index, 'partOf'], partOf, rowIds);
  for (const [index, { at }] of rows.entries()) for (const id of Object.keys(at)) yield* isKnown(['rows', index, 'at', id], id, columnIds);
  for (const [index, { row, column }] of cellNotes.entries()) {
    yield* isKnown(['cellNotes', index, 'row'], row, rowIds);
    yield* isKnown(['cellNotes', index, 'column'], column, columnIds);
  }
  for (const [index, id] of (chart?.columns ?? []).entries()) yield* isKnown(['chart', 'columns', index], id, columnIds);
  for (const [index, id] of (chart?.rows ?? []).entries()) yield* isKnown(['chart', 'rows', index], id, rowIds);
}

function* cells(record: Statistic): Generator<Diagnostic> {
  const { columns, rows, cellNotes, chart, table } = record.data;
  const [header = [], ...lines] = table;
  const units = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const row = rows.find(({ id }) => id === line[0]);
    for (const column of columns) {
      const printed = line[header.indexOf(column.id)] ?? '';
      if (printed === '' || column.holds === 'words' || !row) continue;
      const note = cellNotes.find((item) => item.row === row.id && item.column === column.id);
      const words = note?.reads ?? printed;
      const read = readCell(words, { unitPrinted: column.unitPrinted?.printed, unit: row.unit ?? column.unit });
      if (read.ok && chart?.columns.includes(column.id) && (chart.rows ?? [row.id]).includes(row.id))
        units.add([read.unit, ...read.per].join(' per '));
      const mayBeUnread = note !== undefined && note.reads === undefined;
      if ([...printed].length > longestFigure) {
        const message = `"${printed}" is longer than ${longestFigure} characters.`;
        yield inTable(record, index + 2, 'FIGURE_LONG', message, 'Take the number with its qualifier, unit and noun alone.');
      } else if (read.ok && mayBeUnread) {
        const message = `"${printed}" can be read, though cellNotes has it as unreadable.`;
        yield inTable(record, index + 2, 'FIGURE_READABLE', message, 'Delete the note, or say in "reads" what the print should say.');
      } else if (!read.ok && !mayBeUnread) {
        const message = `cannot read "${words}" in ${row.id}.${column.id} as a figure (${read.reason}).`;
        const fix = 'Give the unit of the heading in "unitPrinted", or say in "cellNotes" why it cannot be read.';
        yield inTable(record, index + 2, 'FIGURE_UNREADABLE', message, fix);
      }
    }
  }
  if (units.size > 1)
    yield diagnosticAt(record, ['chart'], 'CHART_UNITS', `the chart mixes ${[...units].join(', ')}.`, 'Name rows and columns of one unit.');
}
