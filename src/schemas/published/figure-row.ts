import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { figure, reading } from './evidence.ts';
import { id, ref } from './text.ts';

/** A row of `figures.csv`: one printed form of one quantity. */
export const publishedFigureRow = shape('One printed form of one figure of a case or a document.', '案例或文件中一个数字的一种原文写法。', {
  ref: described(ref, 'The reading: `case/<id>#<figure>@<n>`.', '读法的引用：case/<编号>#<数字>@<序号>。'),
  record: described(ref, 'The record the figure belongs to.', '数字所属的记录。'),
  figure: described(id, 'Id of the figure within the record.', '数字在记录内的编号。'),
  reading: described(z.int().nonnegative(), 'Position of the reading, from 0.', '读法的序号，从0计起。'),
  preferred: described(
    z.boolean(),
    'The reading the atlas uses. Keep only these to count each quantity once.',
    '是否为所取读法。只留这些行，每个数量便只计一次。',
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
