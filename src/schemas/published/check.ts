import { z } from 'astro/zod';
import { kindOfRelation, kindOfVerdict, reasonNotComparable } from '../vocabularies.ts';
import { amountInBrief } from './amount.ts';
import { described, shape } from './described.ts';
import { lines, sources } from './evidence.ts';
import { addresses, id, text } from './text.ts';

const { value, low, high, per, qualifier } = amountInBrief;
const unit = described(amountInBrief.unit.unwrap(), 'What is counted.', '计量单位。');

const term = shape(
  'A figure that takes part in a check, copied from its record.',
  '核算所用的数字，抄自其记录。',
  {
    ref: described(
      z.string().regex(/^([a-z]+\/[a-z0-9-]+#[a-z0-9-]+@[0-9]+|stat\/[a-z0-9-]+#[a-z0-9-]+\.[a-z0-9-]+|const:[0-9.]+%?)$/),
      'The reading, `case/<id>#<figure>@<n>`, a cell of a table, `stat/<id>#<row>.<column>`, or a constant, `const:100%`.',
      '读法或表格单元格的引用，或常数。',
    ),
    printed: described(z.string().nullable(), 'Its words as printed; null for a constant.', '原文用字；常数为null。'),
    value: described(value, 'The number, as in the figure.', '数值，与数字所载相同。'),
    low: described(low, 'Lowest value the words allow.', '原文所容的最小值。'),
    high: described(high, 'Highest value the words allow.', '原文所容的最大值。'),
    unit,
    per,
    qualifier: described(qualifier.unwrap(), 'How sure the printed number is of itself.', '原文对数字的限定。'),
    source: described(id.nullable(), 'Source it stands in; null for a constant.', '所在来源；常数为null。'),
    lines: described(lines.nullable(), 'Where it stands in it; null for a constant.', '在该来源中的行号；常数为null。'),
  },
  { id: 'term-of-check' },
);

export const publishedCheck = shape(
  'A stated figure worked out again from others, or compared with another print of it.',
  '对所载数字的重新核算，或与另一处原文的对照。',
  {
    id: described(id, 'Id of the check.', '核算编号。'),
    title: described(text, 'What the stated figure counts.', '所载数字所指。'),
    url: described(addresses, 'Its place on the page of checks.', '在核算页中的地址。'),
    relation: described(kindOfRelation, 'How the inputs make the stated figure.', '由各数得出所载数字的方法。', { vocabulary: 'relation' }),
    inputs: described(z.array(term).min(1), 'What it is worked out from.', '核算所用的数字。', { csv: { cell: ({ ref }) => ref } }),
    stated: described(term, 'The printed figure that is put to the test.', '受检验的原文数字。', {
      csv: { columns: ['ref', 'printed', 'value', 'low', 'high', 'unit'] },
    }),
    recomputed: described(
      value,
      'What the inputs come to; null when their words give only an interval (“more than”, “nearly”, a range).',
      '核算所得；原文只给出范围（“余”“近”等）时为null。',
    ),
    low: described(low, 'The least it can be; null is unbounded.', '所得的最小可能值；无下限为null。'),
    high: described(high, 'The most it can be; null is unbounded.', '所得的最大可能值；无上限为null。'),
    unit,
    per: per.meta({ csv: false }),
    verdict: described(
      kindOfVerdict,
      '`holds`: the recomputed value, rounded to the precision of the stated one, equals it. `rounding`: it does not, but the intervals meet. `open`: they meet, but a figure is unbounded or “about”, or one print leaves out by what it is counted. `fails`: they do not meet, or other things are counted. `not-comparable`: the figures cannot be held against each other, for the reason in `notComparable`; neither right nor wrong.',
      'holds：按所载精度舍入后相等；rounding：不相等，但区间相合；open：区间相合，但有数字无界、带“约”，或一处未写按什么计；fails：区间不相合，或所数不同；not-comparable：各数不可比，理由见notComparable，不论对错。',
      { vocabulary: 'verdict' },
    ),
    differsIn: described(
      z.enum(['unit', 'per']).nullable(),
      'What stands apart besides the number: what is counted, or by what.',
      '数字之外的差别：计量单位，或按什么计。',
    ),
    gap: described(
      z.number().nullable(),
      'How far the stated figure and the result are apart at least, as a share of the smaller: 0.5 is half as much again. Null unless the verdict is `fails`, or where other things are counted.',
      '所载与核算结果至少相差多少，以较小者为1：0.5即高出一半。verdict不是fails，或所数不同时为null。',
    ),
    notComparable: described(
      reasonNotComparable.nullable(),
      'Why the figures cannot be held against each other; null where they can.',
      '各数不可比的理由；可比的为null。',
      { vocabulary: 'notComparable' },
    ),
    whyNotComparable: described(text.nullable(), 'That reason in this case, in a sentence.', '此处不可比的具体理由。'),
    sentence: described(text, 'What was compared and what follows.', '比较了什么，结果如何。'),
    note: described(text.nullable(), 'What to know besides.', '附注。'),
    sources,
  },
);
