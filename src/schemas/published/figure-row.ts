import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { figure, reading } from './evidence.ts';
import { id, ref } from './text.ts';

/** A row of `figures.csv`: one printed form of one quantity. */
export const publishedFigureRow = shape('One printed form of one figure of a case or a document.', '案例或文件中一个数字的一种原文写法。', {
  ref: described(ref, 'Reference to the reading: `case/<id>#<figure>@<n>`.', '读法的引用写法：case/<编号>#<数字>@<序号>。'),
  record: described(ref, 'Record to which the figure belongs.', '数字所属的记录。'),
  figure: described(id, 'Id of the figure within the record.', '数字在记录内的编号。'),
  reading: described(z.int().nonnegative(), 'Position of the reading, counted from 0.', '读法的序号，从0开始。'),
  preferred: described(
    z.boolean(),
    'Whether the atlas uses this reading. Keep only these rows to count each figure once.',
    '是否为本图集采用的读法。只保留这些行，每个数字就只计一次。',
  ),
  measure: figure.shape.measure,
  label: figure.shape.label,
  ...reading.shape,
  scope: figure.shape.scope,
  status: figure.shape.status,
  period: figure.shape.period,
  years: figure.shape.years,
  partOf: figure.shape.partOf,
  conflict: figure.shape.conflict,
});
