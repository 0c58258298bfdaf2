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
  'Line ranges in our text conversion of the source, counted from 1: [[first, last], …], first and last lines included.',
  '在来源转换文本中的行号范围，从1开始：[[首行, 末行], …]，包括首行和末行。',
  { id: 'lines', csv: { cell: lineRange, separator: ', ' } },
);

export const locator = shape(
  'A place in a source.',
  '来源中的一处位置。',
  {
    id: described(id, 'Id of the source.', '来源编号。'),
    lines: described(lines, 'Lines in that source.', '在该来源中的行号。'),
  },
  { id: 'locator', csv: { cell: ({ id, lines }) => `${id}:${lines.map(lineRange).join(', ')}` } },
);

/** The locators every record has. */
export const sources = described(
  z.array(locator),
  'Passages on which the record is based. Empty for records written by the editors: places, services and the glossary.',
  '记录所依据的出处。地点、服务和术语由编者编写，此项为空。',
);

const printed = described(z.string().min(1), 'Words of the source, exactly as printed.', '原文文字，一字不改。');
const lang = described(printedLanguage, 'Language of the printed words; `zh` is Simplified.', '原文语言；zh为简体。');
const source = described(id, 'Id of the source in which the words are printed.', '所在来源的编号。');
const at = described(lines, 'Lines of the words in that source.', '在该来源中的行号。');
const reads = described(
  z.string().nullable(),
  'What a misprint is taken to mean; null if there is no misprint.',
  '原文有误时，应当读作什么；没有错误的为null。',
);

/** How a list of quotations is written in a CSV file; the separator is not a semicolon, because a quotation may contain one. */
export const asPrinted = { cell: ({ printed }: { printed: string }) => printed, separator: ' | ' };

export const quotation = shape(
  'Words of a source, with their place in it.',
  '一段原文及其位置。',
  { printed, lang, source, lines: at, reads },
  { id: 'quotation', csv: asPrinted },
);

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ csv: { type: 'date' } });

export const date = shape(
  'A date as an interval of days, with the words from which it was read.',
  '日期，用起止日表示，并附原文。',
  {
    edtf: described(
      z.string(),
      'Date in EDTF, for example `2007`, `2007-03` or `2010-07-12`; if not known exactly, `2004~` or `[2004..2006]`; for a period, `2004/2006`; for a period without an end, `2005/..`.',
      'EDTF格式的日期，例如2007、2007-03、2010-07-12；不能确定的写作2004~或[2004..2006]；一段时期写作2004/2006；没有结束的写作2005/..。',
    ),
    earliest: described(day, 'Earliest possible day.', '可能的最早一天。'),
    latest: described(day.nullable(), 'Latest possible day; null if the period has no end.', '可能的最晚一天；没有结束的为null。'),
    printed,
    lang,
    source,
    lines: at,
  },
  { id: 'date', csv: { columns: ['edtf', 'earliest', 'latest'] } },
);

export const reading = shape(
  'One printed form of a figure.',
  '一个数字的一种原文写法。',
  {
    printed,
    reads,
    why: described(text.nullable(), 'Why `reads` differs from `printed`.', 'reads为什么与printed不同。'),
    ...amount,
    unitPrinted: described(z.string().nullable(), 'Words of the table heading that give the unit.', '表头中写明单位的文字。'),
    reason: described(z.string().nullable(), 'Why no number could be read from the words.', '读不出数值的原因。'),
    lang,
    source,
    lines: at,
  },
  { id: 'reading' },
);

export const figure = shape(
  'A figure: the preferred reading, followed by all readings. Statistics count figures, never readings.',
  '一个数字：先列采用的读法，再列全部读法。统计时按数字计算，不按读法计算。',
  {
    id: described(id, 'Id, unique within the record.', '编号，在本记录内唯一。'),
    measure: described(figureMeasure, 'Kind of quantity that is measured.', '数量的类型。', { vocabulary: 'measure' }),
    label: described(text, 'What exactly the number counts.', '这个数字统计的是什么。'),
    printed,
    ...amount,
    lang,
    source,
    lines: at,
    scope: described(
      scopeOfMoney.nullable(),
      'Whom or what the money covers, from one person to a whole country; null if the figure is not money.',
      '款项覆盖的范围，从一个人到全国；不是款项的为null。',
      { vocabulary: 'moneyScope' },
    ),
    status: described(
      statusOfMoney.nullable(),
      'Whether the money was paid, set aside or only expected; null if the figure is not money. Expected money is not included in totals.',
      '款项是已经支付、已经安排还是只是预计；不是款项的为null。只是预计的款项不计入合计。',
      { vocabulary: 'moneyStatus' },
    ),
    period: described(
      date.nullable(),
      'Printed period that the money covers, if it differs from the date of the record; otherwise null.',
      '款项所属时期的原文；与记录的日期相同的为null。',
    ),
    years: described(
      z.string().nullable(),
      'Years that the money covers, taken from its own period or from the date of the record: `2006`, `2004/2006` or `2005/..`; null if no source says, if the years are uncertain or if the figure is not money.',
      '款项所属的年份，取自款项所属时期或记录的日期：2006、2004/2006或2005/..；没有记载、不能确定或不是款项的为null。',
    ),
    partOf: described(
      ref.nullable(),
      'Amount of which this one is a part. The two must not be added together.',
      '包含这个数字的总额；合计时两者不能同时相加。',
    ),
    conflict: described(id.nullable(), 'Conflict in which the different readings are discussed.', '讨论各种读法的说法不一条目。'),
    preferred: described(
      z.int().nonnegative(),
      'Position in `readings`, counted from 0, of the reading repeated in the fields above.',
      '上列各项采用的读法在readings中的位置，从0开始。',
    ),
    readings: described(
      z.array(reading).min(1),
      'Every printed form of the figure, in the order of the record.',
      '这个数字的全部原文写法，按记录中的顺序排列。',
    ),
  },
  { id: 'figure' },
);
