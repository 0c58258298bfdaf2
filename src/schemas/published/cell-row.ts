import { described, shape } from './described.ts';
import { cell } from './statistic.ts';
import { id, ref, text } from './text.ts';

/** A row of `cells.csv`: one cell of one table of a document. */
export const publishedCellRow = shape('One cell of a table, series or list of a document.', '文献的表格、序列或清单中的一格。', {
  ref: described(ref, 'The cell: `stat/<table>#<row>.<column>`.', '该格的引用：stat/<表>#<行>.<列>。'),
  table: described(id, 'Id of the table.', '统计表编号。'),
  label: described(text, 'What it holds: its row, and its column where there are several.', '格的内容：所在的行；不止一列的加上列。'),
  ...cell.shape,
});
