import { z } from 'astro/zod';
import { unitIds } from '../values/units.ts';
import { lines } from './evidence.ts';
import { shape } from './shape.ts';
import { id, printedLanguage, text, textOrigin } from './text.ts';

const headingWords = shape('Words of the source in a heading, and the lines they stand on.', {
  printed: z.string().min(1).describe('As printed; Markdown `*` left out.'),
  lines,
});

/** The unit of a cell, if it is not printed with it. */
const unit = z.enum(unitIds).optional();

const column = shape('A column of the table.', {
  id: id.describe('Its name in the first line of the CSV file.'),
  label: text.describe('What it holds, in our words.'),
  lang: printedLanguage.describe('The language its cells are printed in.'),
  holds: z
    .enum(['figure', 'words'])
    .default('figure')
    .describe('`figure`: every cell is read as a number. `words`: the cells are quoted and not read.'),
  heading: headingWords.optional().describe('The heading of the column as printed.'),
  unitPrinted: headingWords
    .optional()
    .describe('Words that carry the unit of the cells when these have none: "Households (million)", 亿元, "rmb".'),
  unit: unit.describe('The unit of the cells when no words near them name it, but the title leaves no doubt.'),
  partOf: id.optional().describe('The column whose cells contain those of this one: "of which women".'),
  twinOf: id.optional().describe('The column of which this is the other language. The two are rival readings of the same quantities.'),
});

const rowLabel = shape('The label of a row as printed.', {
  en: z.string().min(1).optional().describe('In English.'),
  zh: z.string().min(1).optional().describe('In Chinese.'),
});

const row = shape('A row of the table.', {
  id: id.describe('Its first cell in the CSV file.'),
  label: text.describe('What it stands for, in our words.'),
  printed: rowLabel.optional().describe('The label as printed, by language.'),
  lines: lines.describe('Where the label and the cells of the row stand.'),
  at: z.record(id, lines).default({}).describe('Column → lines, for cells that stand elsewhere than the rest of the row.'),
  partOf: id.optional().describe('The row whose cells contain those of this one: a total and what it is the total of.'),
  unit: unit.describe('As the `unit` of a column, for lists that mix units.'),
});

const cellNote = shape('What to know of one cell.', {
  row: id.describe('Id of its row.'),
  column: id.describe('Id of its column.'),
  reads: z.string().min(1).optional().describe('What a misprint is taken to say; without it, the cell cannot be read as a figure.'),
  why: text.describe('Why `reads` differs from the print, or why the cell cannot be read.'),
});

const chart = shape('A picture of bars.', {
  columns: z.array(id).min(1).describe('Ids of the columns it shows, all of one unit.'),
  rows: z.array(id).min(2).optional().describe('Ids of the rows it shows; all of them when left out.'),
});

export const statSchema = shape(
  '`content/statistics/<id>/<id>.yaml`: a table, series or list of a document. The cells stand beside it in `<id>.csv`, exactly as printed: ' +
    'the first column is `row` with the ids of the rows, the others are the columns named here, in this order. ' +
    'An empty cell is one the document leaves empty.',
  {
    id,
    kind: z
      .enum(['table', 'series', 'list', 'lost'])
      .describe('`series`: the rows are years. `lost`: charts whose values did not survive the text conversion; it has no columns.'),
    title: text.describe('What it shows, plainly and without figures of its own.'),
    titleFrom: textOrigin.describe('Whether the document prints the title or it is ours. A printed title must stand on the lines below.'),
    source: id.describe('Id of the document.'),
    lines: lines.describe('Everything it was read from, its heading included.'),
    columns: z.array(column).describe('The columns of the CSV file after the first, in its order.'),
    rows: z.array(row).min(1).describe('The rows of the CSV file, in its order.'),
    cellNotes: z.array(cellNote).default([]).describe('What to know of single cells.'),
    chart: chart.optional().describe('A picture of bars: columns of one unit, all rows or some.'),
    note: text.nullable().describe('What was lost, or must be known before the numbers are used.'),
  },
);
