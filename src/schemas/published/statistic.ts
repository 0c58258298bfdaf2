import { z } from 'astro/zod';
import { unitIds } from '../../values/units.ts';
import { printedLanguage } from '../text.ts';
import { amountInBrief } from './amount.ts';
import { described, shape } from './described.ts';
import { lines, quotation, sources } from './evidence.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

const column = z.strictObject({
  id: described(id, 'Name of the column in the CSV file of the table.', '该列在表格CSV中的名称。'),
  label: described(text, 'What it holds.', '列的内容。'),
  lang: described(printedLanguage, 'Language of the printed cells.', '原文语言。'),
  holds: described(z.enum(['figure', 'words']), 'Whether the cells are read as figures or only quoted.', '各格读作数字，还是只照录文字。'),
  heading: described(z.string().nullable(), 'Its heading as printed; null when it has none.', '原表头；无则为null。'),
  unitPrinted: described(z.string().nullable(), 'Printed words that carry the unit of its cells.', '原文所印的单位。'),
  unit: described(
    z.enum(unitIds).nullable(),
    'The unit the editors give where no words near the cells name it.',
    '单位未印明时编者所定的单位。',
  ),
  twinOf: described(id.nullable(), 'The column of which this is the other language.', '与哪一列互为两种语言。'),
});

const row = z.strictObject({
  id: described(id, 'First cell of the row in the CSV file of the table.', '该行在表格CSV中的首格。'),
  label: described(text, 'What it stands for.', '行的内容。'),
  printed: described(z.array(z.string()), 'Its label as printed, in each language the document has.', '原文所印的行名，一种或两种语言。'),
});

/** A cell of a table, without its table. */
export const cell = z.strictObject({
  row: described(id, 'Id of the row.', '行。'),
  column: described(id, 'Id of the column.', '列。'),
  printed: described(z.string().min(1), 'The cell, exactly as printed.', '该格原文，照录不改。'),
  reads: quotation.shape.reads,
  why: described(
    text.nullable(),
    'Why `reads` differs from `printed`, or why the cell cannot be read.',
    '为何不从原文，或为何读不出数值。',
  ),
  ...amountInBrief,
  reason: described(z.string().nullable(), 'Why no number could be read.', '读不出数值的原因。'),
  source: described(id, 'Id of the document.', '所在来源的编号。'),
  lines: described(lines, 'Where the cell stands in it.', '在该来源中的行号。'),
});

export const publishedStatistic = shape(
  'A table, series or list of a document, with its cells as printed and as read.',
  '文献中的一份表格、序列或清单，每格照录原文并附读出的数值。',
  {
    id: described(id, 'Id of the table.', '统计表编号。'),
    title: described(text, 'What it shows.', '标题。'),
    titleFrom: described(textOrigin, 'Whose words the title is.', '标题的来历。'),
    url: described(addresses, 'Its page.', '网页地址。'),
    kind: described(
      z.enum(['table', 'series', 'list', 'lost']),
      '`series`: its rows are years; `lost`: charts whose values did not survive, without cells.',
      'series的各行为年份；lost为数值已失的图表，没有格。',
    ),
    columns: described(z.array(column), 'Its columns, in order.', '各列，按顺序。'),
    rows: described(z.array(row), 'Its rows, in order.', '各行，按顺序。'),
    cells: described(
      z.array(cell),
      'Its cells, row by row. A cell the document leaves empty is not here.',
      '各格，逐行排列。原文空缺者不列。',
      { csv: false },
    ),
    note: described(text.nullable(), 'What was lost, or must be known first.', '缺失与须知。'),
    table: described(z.string(), 'Its file with the cells as printed.', '照录原文各格的文件。'),
    conflicts: described(ids, 'The conflicts that touch it.', '涉及的说法不一之处。'),
    sources,
  },
);
