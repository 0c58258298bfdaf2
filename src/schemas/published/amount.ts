import { z } from 'astro/zod';
import { perIds } from '../../values/per.ts';
import { qualifiers } from '../../values/qualifiers.ts';
import { unitIds } from '../../values/units.ts';
import { described } from './described.ts';

/** The fields of a parsed figure: its value, its interval, and what it counts. */
export const amount = {
  value: described(
    z.number().nullable(),
    'The number in base units (yuan, persons, percent), computed from the printed words; null for a range, an order of magnitude, or words that cannot be read.',
    '由原文算出的数值，以基本单位（元、人、百分比）计；区间、约数量级或不能读出者为null。',
  ),
  low: described(
    z.number().nullable(),
    'Lowest value the words allow; null is unbounded or unknown.',
    '原文所容的最小值；无下限或不知则为null。',
  ),
  high: described(
    z.number().nullable(),
    'Highest value the words allow; null is unbounded or unknown.',
    '原文所容的最大值；无上限或不知则为null。',
  ),
  unit: described(z.enum(unitIds).nullable(), 'What is counted. Currencies are never converted.', '计量单位。货币从不换算。'),
  per: described(
    z.array(z.enum(perIds)),
    'What the amount is counted by: 每户每月360元 is per household and month. Amounts add only if `unit` and `per` are equal.',
    '按什么计：“每户每月360元”即每户、每月。unit与per都相同才可相加。',
  ),
  qualifier: described(
    z.enum(qualifiers).nullable(),
    'How sure the printed number is of itself: 约 about, 近 nearly, 余 over.',
    '原文对数字的限定：约（about）、近（nearly）、余（over）等。',
  ),
};

/** The same fields with shorter descriptions, for tables and checks where they repeat. */
export const amountInBrief = {
  ...amount,
  value: described(
    amount.value,
    'The number in base units; null for words, ranges and what cannot be read.',
    '以基本单位计的数值；文字、区间、读不出者为null。',
  ),
  per: described(amount.per, 'What the amount is counted by.', '按什么计。'),
  qualifier: described(amount.qualifier, 'How sure the printed number is of itself.', '原文对数字的限定。'),
};
