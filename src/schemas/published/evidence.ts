import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { figureMeasure, scopeOfMoney, statusOfMoney } from '../vocabularies.ts';
import { amount } from './amount.ts';
import { described, shape } from './described.ts';
import { id, ref, text } from './text.ts';

const line = z.int().positive();
const lineRange = ([first, last]: [first: number, last: number]) => (first === last ? `${first}` : `${first}-${last}`);

export const lines = described(
  z.array(z.tuple([line, line])).min(1),
  'Stretches of lines in our text conversion of the source, counted from 1: [[first, last], …], both included.',
  '在来源文本中的行号区段，从1计起：[[首行, 末行], …]，首尾均含。',
  { id: 'lines', csv: { cell: lineRange, separator: ', ' } },
);

export const locator = shape(
  'A place in a source.',
  '来源中的一处位置。',
  {
    id: described(id, 'Id of the source.', '来源编号。'),
    lines: described(lines, 'Where in it.', '所在行。'),
  },
  { id: 'locator', csv: { cell: ({ id, lines }) => `${id}:${lines.map(lineRange).join(', ')}` } },
);

/** The locators every record has. */
export const sources = described(
  z.array(locator),
  'Where the record was read. Empty where it is the editors’ own: places, services, the glossary.',
  '记录的出处。地点、服务、术语由编者编定，此处为空。',
);

const printed = described(z.string().min(1), 'The words of the source, exactly as printed.', '原文用字，照录不改。');
const lang = described(printedLanguage, 'Language of the printed words; `zh` is Simplified.', '原文语言；zh为简体。');
const source = described(id, 'Id of the source they stand in.', '所在来源的编号。');
const at = described(lines, 'Where they stand in it.', '在该来源中的行号。');
const reads = described(
  z.string().nullable(),
  'What a misprint is taken to say; null when the print is right.',
  '原文有误时应读作；无误为null。',
);

/** How a list of quotations is written in a CSV file; the separator is not a semicolon, because a quotation may contain one. */
export const asPrinted = { cell: ({ printed }: { printed: string }) => printed, separator: ' | ' };

export const quotation = shape(
  'Words of a source and where they stand.',
  '一处原文及其位置。',
  { printed, lang, source, lines: at, reads },
  { id: 'quotation', csv: asPrinted },
);

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ csv: { type: 'date' } });

export const date = shape(
  'A date as an interval of days, with the words it was read from.',
  '日期，以起讫日表示，并附原文。',
  {
    edtf: described(
      z.string(),
      'The date in EDTF. `2007`, `2007-03`, `2010-07-12`; not known exactly: `2004~`, `[2004..2006]`; lasting: `2004/2006`; open: `2005/..`.',
      'EDTF日期。如2007、2007-03、2010-07-12；不确知：2004~、[2004..2006]；持续：2004/2006；未结束：2005/..。',
    ),
    earliest: described(day, 'First day it may mean.', '可能的最早一天。'),
    latest: described(day.nullable(), 'Last day it may mean; null when the end is open.', '可能的最晚一天；没有结束则为null。'),
    printed,
    lang,
    source,
    lines: at,
  },
  { id: 'date', csv: { columns: ['edtf', 'earliest', 'latest'] } },
);

export const reading = shape(
  'One printed form of a quantity.',
  '同一数量的一种原文写法。',
  {
    printed,
    reads,
    why: described(text.nullable(), 'Why `reads` differs from `printed`.', '为何不从原文。'),
    ...amount,
    unitPrinted: described(z.string().nullable(), 'Words of a table header that carry the unit.', '表头所印的单位。'),
    reason: described(z.string().nullable(), 'Why no number could be read from the words.', '读不出数值的原因。'),
    lang,
    source,
    lines: at,
  },
  { id: 'reading' },
);

export const figure = shape(
  'A quantity: the preferred reading, then every reading. Statistics count figures, never readings.',
  '一个数量：先列所取的读法，再列全部读法。统计以数量计，不以读法计。',
  {
    id: described(id, 'Unique within the record.', '在本记录内唯一。'),
    measure: described(figureMeasure, 'What is measured.', '度量类别。', { vocabulary: 'measure' }),
    label: described(text, 'What exactly the number counts.', '数字所指。'),
    printed,
    ...amount,
    lang,
    source,
    lines: at,
    scope: described(
      scopeOfMoney.nullable(),
      'What an amount of money is for, from one person to a whole country; null for what is no money.',
      '款项的范围，从一人到一国；不是款项则为null。',
      { vocabulary: 'moneyScope' },
    ),
    status: described(
      statusOfMoney.nullable(),
      'Whether money was paid, set aside or only expected; null for what is no money. What is expected is not added.',
      '款项是已支付、已安排还是仅为预计；不是款项则为null。仅为预计的不相加。',
      { vocabulary: 'moneyStatus' },
    ),
    period: described(
      date.nullable(),
      'The printed period of money, where it is not that of the record; null otherwise.',
      '款项所属时期的原文，只在与记录的日期不同时才有；否则为null。',
    ),
    years: described(
      z.string().nullable(),
      'The years money is for, of its own period or of the record: `2006`, `2004/2006`, `2005/..`; null where no source says, where uncertain, and for what is no money.',
      '款项所属的年份，取自其时期或记录的日期：2006、2004/2006、2005/..；未载、不确知或不是款项则为null。',
    ),
    partOf: described(ref.nullable(), 'The amount this one is contained in; totals must not add both.', '所属的总额；合计时两者不可同加。'),
    conflict: described(id.nullable(), 'The conflict that weighs rival readings.', '讨论各种读法的条目。'),
    preferred: described(
      z.int().nonnegative(),
      'Position in `readings` of the reading that the fields above repeat, from 0.',
      '上列各项所取的读法在readings中的位置，从0计起。',
    ),
    readings: described(
      z.array(reading).min(1),
      'Every printed form of the quantity, in the order of the record.',
      '该数量的全部原文写法，按记录顺序。',
    ),
  },
  { id: 'figure' },
);
