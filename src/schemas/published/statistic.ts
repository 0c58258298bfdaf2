import { z } from 'astro/zod';
import { perIds } from '../../values/per.ts';
import { qualifiers } from '../../values/qualifiers.ts';
import { unitIds } from '../../values/units.ts';
import { printedLanguage } from '../text.ts';
import { lines, sources } from './evidence.ts';
import { says } from './says.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

const column = z.strictObject({
  id: says(id, 'Name of the column in the CSV file of the table.', '该列在表格CSV中的名称。'),
  label: says(text, 'What it holds.', '列的内容。'),
  lang: says(printedLanguage, 'Language of the printed cells.', '原文语言。'),
  holds: says(z.enum(['figure', 'words']), 'Whether the cells are read as figures or only quoted.', '各格读作数字，还是只照录文字。'),
  heading: says(z.string().nullable(), 'Its heading as printed; null when it has none.', '原表头；无则为null。'),
  unitPrinted: says(z.string().nullable(), 'Printed words that carry the unit of its cells.', '原文所印的单位。'),
  unit: says(
    z.enum(unitIds).nullable(),
    'The unit the editors give where no words near the cells name it.',
    '单位未印明时编者所定的单位。',
  ),
  twinOf: says(id.nullable(), 'The column of which this is the other language.', '与哪一列互为两种语言。'),
});

const row = z.strictObject({
  id: says(id, 'First cell of the row in the CSV file of the table.', '该行在表格CSV中的首格。'),
  label: says(text, 'What it stands for.', '行的内容。'),
  printed: says(z.array(z.string()), 'Its label as printed, in each language the document has.', '原文所印的行名，一种或两种语言。'),
});

const cell = z.strictObject({
  row: says(id, 'Id of the row.', '行。'),
  column: says(id, 'Id of the column.', '列。'),
  printed: says(z.string().min(1), 'The cell, exactly as printed.', '该格原文，照录不改。'),
  reads: says(z.string().nullable(), 'What a misprint is taken to say; null when the print is right.', '原文有误时应读作；无误为null。'),
  why: says(text.nullable(), 'Why `reads` differs from `printed`, or why the cell cannot be read.', '为何不从原文，或为何读不出数值。'),
  value: says(
    z.number().nullable(),
    'The number in base units; null for words, ranges and what cannot be read.',
    '以基本单位计的数值；文字、区间、读不出者为null。',
  ),
  low: says(
    z.number().nullable(),
    'Lowest value the words allow; null is unbounded or unknown.',
    '原文所容的最小值；无下限或不知则为null。',
  ),
  high: says(
    z.number().nullable(),
    'Highest value the words allow; null is unbounded or unknown.',
    '原文所容的最大值；无上限或不知则为null。',
  ),
  unit: says(z.enum(unitIds).nullable(), 'What is counted. Currencies are never converted.', '计量单位。货币从不换算。'),
  per: says(z.array(z.enum(perIds)), 'What the amount is counted by.', '按什么计。'),
  qualifier: says(z.enum(qualifiers).nullable(), 'How sure the printed number is of itself.', '原文对数字的限定。'),
  reason: says(z.string().nullable(), 'Why no number could be read.', '读不出数值的原因。'),
  source: says(id, 'Id of the document.', '所在来源的编号。'),
  lines: says(lines, 'Where the cell stands in it.', '在该来源中的行号。'),
});

export const publishedStatistic = says(
  z.strictObject({
    id: says(id, 'Id of the table.', '统计表编号。'),
    title: says(text, 'What it shows.', '标题。'),
    titleFrom: says(textOrigin, 'Whose words the title is.', '标题的来历。'),
    url: says(addresses, 'Its page.', '网页地址。'),
    kind: says(
      z.enum(['table', 'series', 'list', 'lost']),
      '`series`: its rows are years; `lost`: charts whose values did not survive, without cells.',
      'series的各行为年份；lost为数值已失的图表，没有格。',
    ),
    columns: says(z.array(column), 'Its columns, in order.', '各列，按顺序。'),
    rows: says(z.array(row), 'Its rows, in order.', '各行，按顺序。'),
    cells: says(z.array(cell), 'Its cells, row by row. A cell the document leaves empty is not here.', '各格，逐行排列。原文空缺者不列。'),
    note: says(text.nullable(), 'What was lost, or must be known first.', '缺失与须知。'),
    table: says(z.string(), 'Its file with the cells as printed.', '照录原文各格的文件。'),
    conflicts: says(ids, 'The conflicts that touch it.', '涉及的异文。'),
    sources,
  }),
  'A table, series or list of a document, with its cells as printed and as read.',
  '文献中的一份表格、序列或清单，每格照录原文并附读出的数值。',
);
