import { z } from 'astro/zod';
import { kindOfRelation, kindOfVerdict, reasonNotComparable } from '../vocabularies.ts';
import { amountInBrief } from './amount.ts';
import { described, shape } from './described.ts';
import { lines, sources } from './evidence.ts';
import { addresses, id, text } from './text.ts';

const { value, low, high, per, qualifier } = amountInBrief;
const unit = described(amountInBrief.unit.unwrap(), 'Unit, or what is counted.', '计量单位。');

const term = shape(
  'A figure that takes part in a check, copied from its record.',
  '参与核算的数字，取自原记录。',
  {
    ref: described(
      z.string().regex(/^([a-z]+\/[a-z0-9-]+#[a-z0-9-]+@[0-9]+|stat\/[a-z0-9-]+#[a-z0-9-]+\.[a-z0-9-]+|const:[0-9.]+%?)$/),
      'Reference to a reading (`case/<id>#<figure>@<n>`), to a cell of a table (`stat/<id>#<row>.<column>`) or to a constant (`const:100%`).',
      '引用：一种读法、表格的一个单元格或一个常数。',
    ),
    printed: described(z.string().nullable(), 'Words as printed; null for a constant.', '原文文字；常数为null。'),
    value: described(value, 'Number, the same as in the figure.', '数值，与该数字的记录相同。'),
    low: described(low, 'Lowest value that the words allow.', '原文允许的最小值。'),
    high: described(high, 'Highest value that the words allow.', '原文允许的最大值。'),
    unit,
    per,
    qualifier: described(qualifier.unwrap(), 'Word that qualifies the printed number.', '原文中限定数字的词。'),
    source: described(id.nullable(), 'Source in which it is printed; null for a constant.', '所在来源；常数为null。'),
    lines: described(lines.nullable(), 'Its lines in that source; null for a constant.', '在该来源中的行号；常数为null。'),
  },
  { id: 'term-of-check' },
);

export const publishedCheck = shape(
  'A printed figure recalculated from other figures, or compared with the same figure printed elsewhere.',
  '用其他数字重新核算一个原文数字，或把它与另一处的同一数字对照。',
  {
    id: described(id, 'Id of the check.', '核算编号。'),
    title: described(text, 'What the tested figure counts.', '受检验的数字统计的是什么。'),
    url: described(addresses, 'Address of its place on the page of checks.', '在核算页中的地址。'),
    relation: described(kindOfRelation, 'How the tested figure follows from the inputs.', '由各输入数字得出受检验数字的方法。', {
      vocabulary: 'relation',
    }),
    inputs: described(z.array(term).min(1), 'Figures used in the calculation.', '用于核算的数字。', { csv: { cell: ({ ref }) => ref } }),
    stated: described(term, 'Printed figure that is tested.', '受检验的原文数字。', {
      csv: { columns: ['ref', 'printed', 'value', 'low', 'high', 'unit'] },
    }),
    recomputed: described(
      value,
      'Result of the calculation; null if the printed words give only an interval (“more than”, “nearly”, a range).',
      '核算结果；原文只给出范围（“余”“近”等）的为null。',
    ),
    low: described(low, 'Lowest possible result; null if there is no limit.', '结果的最小可能值；没有下限的为null。'),
    high: described(high, 'Highest possible result; null if there is no limit.', '结果的最大可能值；没有上限的为null。'),
    unit,
    per: per.meta({ csv: false }),
    verdict: described(
      kindOfVerdict,
      '`holds`: the result, rounded to the precision of the printed figure, equals it. `rounding`: it does not, but the intervals overlap. `open`: the intervals overlap, but a figure has no limit or is given as “about”, or one passage does not say what the amount is per. `fails`: the intervals do not overlap, or different things are counted. `not-comparable`: the figures cannot be compared, for the reason in `notComparable`; the check does not say whether they are right.',
      'holds：结果按原文数字的精度取整后与其相等；rounding：不相等，但区间重叠；open：区间重叠，但有的数字没有上限或下限、带“约”字，或一处没有写明数额按什么计算；fails：区间不重叠，或统计对象不同；not-comparable：各数字不可比，理由见notComparable，不判断对错。',
      { vocabulary: 'verdict' },
    ),
    differsIn: described(
      z.enum(['unit', 'per']).nullable(),
      'Difference other than the number: in what is counted (`unit`) or in what the amount is per (`per`).',
      '数字以外的差别：计量单位不同（unit），或计算方式不同（per）。',
    ),
    gap: described(
      z.number().nullable(),
      'Smallest possible difference between the printed figure and the result, as a share of the smaller of the two: 0.5 means half as much again. Null unless the verdict is `fails`, and null if different things are counted.',
      '原文数字与核算结果至少相差多少，以两者中较小的为1：0.5表示高出一半。verdict不是fails，或者统计对象不同的为null。',
    ),
    notComparable: described(
      reasonNotComparable.nullable(),
      'Why the figures cannot be compared; null if they can.',
      '各数字为什么不可比；可比的为null。',
      { vocabulary: 'notComparable' },
    ),
    whyNotComparable: described(
      text.nullable(),
      'Explanation of that reason for this check, in one sentence.',
      '用一句话具体说明这里为什么不可比。',
    ),
    sentence: described(text, 'What was compared and what follows.', '比较了什么，得出什么结论。'),
    note: described(text.nullable(), 'Further remarks.', '补充说明。'),
    sources,
  },
);
