import { z } from 'astro/zod';
import { perIds } from '../../values/per.ts';
import { qualifiers } from '../../values/qualifiers.ts';
import { unitIds } from '../../values/units.ts';
import { printedLanguage } from '../text.ts';
import { figureMeasure } from '../vocabularies.ts';
import { says, shape } from './says.ts';
import { id, ref, text } from './text.ts';

const line = z.int().positive();

export const lines = shape(
  'lines',
  z.array(z.tuple([line, line])).min(1),
  'Stretches of lines in our text conversion of the source, counted from 1: [[first, last], …], both included.',
  '在来源文本中的行号区段，从1计起：[[首行, 末行], …]，首尾均含。',
);

export const locator = shape(
  'locator',
  z.strictObject({
    id: says(id, 'Id of the source.', '来源编号。'),
    lines: says(lines, 'Where in it.', '所在行。'),
  }),
  'A place in a source.',
  '来源中的一处位置。',
);

/** What every record can be found by. */
export const sources = says(
  z.array(locator),
  'Where the record was read. Empty where it is the editors’ own: places, services, the glossary.',
  '记录的出处。地点、服务、术语由编者编定，此处为空。',
);

const printed = says(z.string().min(1), 'The words of the source, exactly as printed.', '原文用字，照录不改。');
const lang = says(printedLanguage, 'Language of the printed words; `zh` is Simplified.', '原文语言；zh为简体。');
const source = says(id, 'Id of the source they stand in.', '所在来源的编号。');
const at = says(lines, 'Where they stand in it.', '在该来源中的行号。');
const reads = says(
  z.string().nullable(),
  'What a misprint is taken to say; null when the print is right.',
  '原文有误时应读作；无误为null。',
);

export const quotation = shape(
  'quotation',
  z.strictObject({ printed, lang, source, lines: at, reads }),
  'Words of a source and where they stand.',
  '一处原文及其位置。',
);

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const date = shape(
  'date',
  z.strictObject({
    edtf: says(
      z.string(),
      'The date in EDTF. `2007`, `2007-03`, `2010-07-12`; not known exactly: `2004~`, `[2004..2006]`; lasting: `2004/2006`; open: `2005/..`.',
      'EDTF日期。如2007、2007-03、2010-07-12；不确知：2004~、[2004..2006]；持续：2004/2006；未结束：2005/..。',
    ),
    earliest: says(day, 'First day it may mean.', '可能的最早一天。'),
    latest: says(day.nullable(), 'Last day it may mean; null when the end is open.', '可能的最晚一天；没有结束则为null。'),
    printed,
    lang,
    source,
    lines: at,
  }),
  'A date as an interval of days, with the words it was read from.',
  '日期，以起讫日表示，并附原文。',
);

const amount = {
  value: says(
    z.number().nullable(),
    'The number in base units (yuan, persons, percent), computed from the printed words; null for a range, an order of magnitude, or words that cannot be read.',
    '由原文算出的数值，以基本单位（元、人、百分比）计；区间、约数量级或不能读出者为null。',
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
  per: says(
    z.array(z.enum(perIds)),
    'What the amount is counted by: 每户每月360元 is per household and month. Amounts add only if `unit` and `per` are equal.',
    '按什么计：“每户每月360元”即每户、每月。unit与per都相同才可相加。',
  ),
  qualifier: says(
    z.enum(qualifiers).nullable(),
    'How sure the printed number is of itself: 约 about, 近 nearly, 余 over.',
    '原文对数字的限定：约（about）、近（nearly）、余（over）等。',
  ),
};

export const reading = shape(
  'reading',
  z.strictObject({
    printed,
    reads,
    why: says(text.nullable(), 'Why `reads` differs from `printed`.', '为何不从原文。'),
    ...amount,
    unitPrinted: says(z.string().nullable(), 'Words of a table header that carry the unit.', '表头所印的单位。'),
    reason: says(z.string().nullable(), 'Why no number could be read from the words.', '读不出数值的原因。'),
    lang,
    source,
    lines: at,
  }),
  'One printed form of a quantity.',
  '同一数量的一种原文写法。',
);

export const figure = shape(
  'figure',
  z.strictObject({
    id: says(id, 'Unique within the record.', '在本记录内唯一。'),
    measure: says(figureMeasure, 'What is measured.', '度量类别。', { vocabulary: 'measure' }),
    label: says(text, 'What exactly the number counts.', '数字所指。'),
    printed,
    ...amount,
    lang,
    source,
    lines: at,
    partOf: says(ref.nullable(), 'The amount this one is contained in; totals must not add both.', '所属的总额；合计时两者不可同加。'),
    conflict: says(id.nullable(), 'The conflict that weighs rival readings.', '讨论其异文的条目。'),
    preferred: says(
      z.int().nonnegative(),
      'Position in `readings` of the reading that the fields above repeat, from 0.',
      '上列各项所取的读法在readings中的位置，从0计起。',
    ),
    readings: says(
      z.array(reading).min(1),
      'Every printed form of the quantity, in the order of the record.',
      '该数量的全部原文写法，按记录顺序。',
    ),
  }),
  'A quantity: the preferred reading, then every reading. Statistics count figures, never readings.',
  '一个数量：先列所取的读法，再列全部读法。统计以数量计，不以读法计。',
);
