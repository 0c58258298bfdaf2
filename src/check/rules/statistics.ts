import type { StatisticFile } from '../../schemas/collections.ts';
import { tableIds } from '../../statistics/tables/tables.ts';
import { readCell } from '../../values/read-cell.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Longer cells are treated as sentences, not as figures. */
const longestFigure = 40;

/**
 * A statistic and its table have the same rows and columns, once and in the same order; each figure can be parsed or has a reason why not.
 */
export const statistics: Rule = (content) => content.statistics.flatMap((record) => [...shape(record), ...named(record), ...cells(record)]);

type Statistic = ReadRecord<StatisticFile>;

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const csvOf = ({ file }: Statistic) => file.replace(/\.yaml$/, '.csv');

function shape(record: Statistic): Diagnostic[] {
  const { kind, columns, rows, table } = record.data;
  const [header = [], ...lines] = table;
  const expected = ['row', ...ids(columns)];
  const inTable = (line: number, code: string, message: string, fix: string): Diagnostic => ({
    file: csvOf(record),
    line,
    column: 1,
    code,
    message,
    fix,
  });
  return [
    ...(tableIds.includes(record.id)
      ? [diagnosticAt(record, ['id'], 'ID_TAKEN', `the atlas computes a statistic "${record.id}".`, 'Give the folder another name.')]
      : []),
    ...twice(record, 'columns', ids(columns)),
    ...twice(record, 'rows', ids(rows)),
    ...(header.join() === expected.join()
      ? []
      : [inTable(1, 'TABLE_HEADER', `the header is "${header.join()}".`, `Write "${expected.join()}".`)]),
    ...(lines.map(([id]) => id).join() === ids(rows).join()
      ? []
      : [inTable(2, 'TABLE_ROWS', 'the rows are not those of the YAML file, in its order.', `They are ${ids(rows).join(', ')}.`)]),
    ...lines.flatMap((line, index) =>
      line.length === expected.length
        ? []
        : [
            inTable(
              index + 2,
              'TABLE_SHAPE',
              `the line has ${line.length} cells, not ${expected.length}.`,
              'Quote cells that hold a comma; leave a cell empty that the document leaves empty.',
            ),
          ],
    ),
    ...((kind === 'lost') === (columns.length === 0)
      ? []
      : [
          diagnosticAt(
            record,
            ['kind'],
            'STAT_KIND',
            kind === 'lost' ? 'what was lost has no columns.' : 'a statistic has columns.',
            'Charts without values are of kind "lost", all else has columns.',
          ),
        ]),
  ];
}

function twice(record: Statistic, field: 'columns' | 'rows', all: string[]): Diagnostic[] {
  return all.flatMap((id, index) =>
    all.indexOf(id) === index
      ? []
      : [diagnosticAt(record, [field, index, 'id'], 'ID_DUPLICATE', `"${id}" stands twice in "${field}".`, 'Give it another id.')],
  );
}

/** Rows and columns that other fields refer to exist. */
function named(record: Statistic): Diagnostic[] {
  const { columns, rows, cellNotes, chart } = record.data;
  const names: [path: (string | number)[], id: string, among: string[]][] = [
    ...columns.flatMap(({ twinOf, partOf }, index): typeof names => [
      ...(twinOf === undefined ? [] : [[['columns', index, 'twinOf'], twinOf, ids(columns)] as (typeof names)[number]]),
      ...(partOf === undefined ? [] : [[['columns', index, 'partOf'], partOf, ids(columns)] as (typeof names)[number]]),
    ]),
    ...rows.flatMap(({ partOf }, index): typeof names => (partOf === undefined ? [] : [[['rows', index, 'partOf'], partOf, ids(rows)]])),
    ...rows.flatMap(({ at }, index) => Object.keys(at).map((id): (typeof names)[number] => [['rows', index, 'at', id], id, ids(columns)])),
    ...cellNotes.flatMap(({ row, column }, index): typeof names => [
      [['cellNotes', index, 'row'], row, ids(rows)],
      [['cellNotes', index, 'column'], column, ids(columns)],
    ]),
    ...(chart?.columns ?? []).map((id, index): (typeof names)[number] => [['chart', 'columns', index], id, ids(columns)]),
    ...(chart?.rows ?? []).map((id, index): (typeof names)[number] => [['chart', 'rows', index], id, ids(rows)]),
  ];
  return names.flatMap(([path, id, among]) =>
    among.includes(id) ? [] : [diagnosticAt(record, path, 'STAT_UNKNOWN', `there is no "${id}".`, `There are ${among.join(', ')}.`)],
  );
}

function cells(record: Statistic): Diagnostic[] {
  const { columns, rows, cellNotes, chart, table } = record.data;
  const header = table[0] ?? [];
  const units = new Set<string>();
  const diagnostics = table.slice(1).flatMap((line, index) =>
    columns.flatMap((column): Diagnostic[] => {
      const printed = line[header.indexOf(column.id)] ?? '';
      const row = rows.find(({ id }) => id === line[0]);
      if (printed === '' || column.holds === 'words' || !row) return [];
      const note = cellNotes.find((item) => item.row === row.id && item.column === column.id);
      const at = (code: string, message: string, fix: string): Diagnostic => ({
        file: csvOf(record),
        line: index + 2,
        column: 1,
        code,
        message,
        fix,
      });
      const words = note?.reads ?? printed;
      const read = readCell(words, { unitPrinted: column.unitPrinted?.printed, unit: row.unit ?? column.unit });
      if (read.ok && chart?.columns.includes(column.id) && (chart.rows ?? [row.id]).includes(row.id))
        units.add([read.unit, ...read.per].join(' per '));
      if ([...printed].length > longestFigure)
        return [
          at(
            'FIGURE_LONG',
            `"${printed}" is longer than ${longestFigure} characters.`,
            'Take the number with its qualifier, unit and noun alone.',
          ),
        ];
      const mayBeUnread = note !== undefined && note.reads === undefined;
      if (read.ok)
        return mayBeUnread
          ? [
              at(
                'FIGURE_READABLE',
                `"${printed}" can be read, though cellNotes has it as unreadable.`,
                'Delete the note, or say in "reads" what the print should say.',
              ),
            ]
          : [];
      return mayBeUnread
        ? []
        : [
            at(
              'FIGURE_UNREADABLE',
              `cannot read "${words}" in ${row.id}.${column.id} as a figure (${read.reason}).`,
              'Give the unit of the heading in "unitPrinted", or say in "cellNotes" why it cannot be read.',
            ),
          ];
    }),
  );
  return [
    ...diagnostics,
    ...(units.size > 1
      ? [diagnosticAt(record, ['chart'], 'CHART_UNITS', `the chart mixes ${[...units].join(', ')}.`, 'Name rows and columns of one unit.')]
      : []),
  ];
}
