import { described, shape } from './described.ts';
import { cell } from './statistic.ts';
import { id, ref, text } from './text.ts';

/** A row of `cells.csv`: one cell of one table of a document. */
export const publishedCellRow = shape('One cell of a table, series or list of a document.', '文献的表格、序列或清单中的一个单元格。', {
  ref: described(ref, 'Reference to the cell: `stat/<table>#<row>.<column>`.', '单元格的引用写法：stat/<表>#<行>.<列>。'),
  table: described(id, 'Id of the table.', '统计表编号。'),
  label: described(
    text,
    'What the cell contains: the label of its row and, if the table has several columns, of its column.',
    '单元格的内容：所在行的名称；表格不止一列的，加上列的名称。',
  ),
  ...cell.shape,
});
