import { z } from 'astro/zod';
import { unitIds } from '../../values/units.ts';
import { printedLanguage } from '../text.ts';
import { amountInBrief } from './amount.ts';
import { described, shape } from './described.ts';
import { lines, quotation, sources } from './evidence.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

const column = z.strictObject({
  id: described(id, 'Name of the column in the CSV file of the table.', '该列在表格CSV文件中的名称。'),
  label: described(text, 'What the column contains.', '列的内容。'),
  lang: described(printedLanguage, 'Language of the printed cells.', '原文语言。'),
  holds: described(
    z.enum(['figure', 'words']),
    'Whether its cells are read as figures or only quoted.',
    '各单元格读作数字，还是只引用原文文字。',
  ),
  heading: described(z.string().nullable(), 'Heading as printed; null if there is none.', '表头的原文；没有表头的为null。'),
  unitPrinted: described(z.string().nullable(), 'Printed words that give the unit of its cells.', '原文中写明单位的文字。'),
  unit: described(
    z.enum(unitIds).nullable(),
    'Unit supplied by the editors if no words near the cells name it.',
    '原文没有写明单位时，由编者补充的单位。',
  ),
  twinOf: described(id.nullable(), 'Column that contains the same data in the other language.', '用另一种语言列出相同内容的那一列。'),
});

const row = z.strictObject({
  id: described(id, 'First cell of the row in the table’s CSV file.', '该行在表格CSV文件中的第一个单元格。'),
  label: described(text, 'What the row contains.', '行的内容。'),
  printed: described(
    z.array(z.string()),
    'Label as printed, in each language used in the document.',
    '行名的原文，用文献中出现的一种或两种语言。',
  ),
});

/** A cell of a table, without its table. */
export const cell = z.strictObject({
  row: described(id, 'Id of the row.', '行的编号。'),
  column: described(id, 'Id of the column.', '列的编号。'),
  printed: described(z.string().min(1), 'Content of the cell, exactly as printed.', '单元格的原文，一字不改。'),
  reads: quotation.shape.reads,
  why: described(
    text.nullable(),
    'Why `reads` differs from `printed`, or why the cell cannot be read.',
    'reads为什么与printed不同，或者为什么读不出数值。',
  ),
  ...amountInBrief,
  reason: described(z.string().nullable(), 'Why no number could be read.', '读不出数值的原因。'),
  source: described(id, 'Id of the document.', '所在来源的编号。'),
  lines: described(lines, 'Lines of the cell in that document.', '在该来源中的行号。'),
});

export const publishedStatistic = shape(
  'A table, series or list of a document, with each cell as printed and as read.',
  '文献中的一份表格、序列或清单，每个单元格都列出原文和读出的数值。',
  {
    id: described(id, 'Id of the table.', '统计表编号。'),
    title: described(text, 'Title of the table.', '表的标题。'),
    titleFrom: described(
      textOrigin,
      'Whether the title is printed in the document or given by the editors.',
      '标题出自原文还是由编者拟定。',
    ),
    url: described(addresses, 'Address of its page.', '网页地址。'),
    kind: described(
      z.enum(['table', 'series', 'list', 'lost']),
      '`series`: the rows are years. `lost`: charts whose values are missing; these have no cells.',
      'series：各行是年份；lost：数值缺失的图表，没有单元格。',
    ),
    columns: described(z.array(column), 'Its columns, in order.', '各列，按顺序排列。'),
    rows: described(z.array(row), 'Its rows, in order.', '各行，按顺序排列。'),
    cells: described(
      z.array(cell),
      'Its cells, row by row. Cells that are empty in the document are omitted.',
      '各单元格，逐行排列。原文中空白的单元格不列出。',
      { csv: false },
    ),
    note: described(text.nullable(), 'What is missing and what readers need to know.', '缺失的内容和使用时需要知道的事项。'),
    table: described(z.string(), 'File that contains the cells as printed.', '列出各单元格原文的文件。'),
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    sources,
  },
);
