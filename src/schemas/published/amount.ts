import { z } from 'astro/zod';
import { perIds } from '../../values/per.ts';
import { qualifiers } from '../../values/qualifiers.ts';
import { unitIds } from '../../values/units.ts';
import { described } from './described.ts';

/** The fields of a parsed figure: its value, its interval, and what it counts. */
export const amount = {
  value: described(
    z.number().nullable(),
    'Number in base units (yuan, persons, per cent), worked out from the printed words; null for a range, an order of magnitude or words that cannot be read as a number.',
    '由原文得出的数值，以基本单位（元、人、百分比）表示；区间、数量级或无法读出数值的为null。',
  ),
  low: described(
    z.number().nullable(),
    'Lowest value that the words allow; null if there is no limit or it is unknown.',
    '原文允许的最小值；没有下限或下限不明的为null。',
  ),
  high: described(
    z.number().nullable(),
    'Highest value that the words allow; null if there is no limit or it is unknown.',
    '原文允许的最大值；没有上限或上限不明的为null。',
  ),
  unit: described(
    z.enum(unitIds).nullable(),
    'Unit, or what is counted. Currencies are never converted.',
    '计量单位。不同货币之间不作换算。',
  ),
  per: described(
    z.array(z.enum(perIds)),
    'What the amount is per: 每户每月360元 (360 yuan per household per month) is per household and per month. Amounts may be added only if both `unit` and `per` are the same.',
    '数额按什么计算：“每户每月360元”是按户、按月计算。unit和per都相同的才能相加。',
  ),
  qualifier: described(
    z.enum(qualifiers).nullable(),
    'Word that qualifies the printed number: 约 (about), 近 (nearly), 余 (more than).',
    '原文中限定数字的词：约（about）、近（nearly）、余（more than）等。',
  ),
};

/** The same fields with shorter descriptions, for tables and checks where they repeat. */
export const amountInBrief = {
  ...amount,
  value: described(
    amount.value,
    'Number in base units; null for words, ranges and what cannot be read as a number.',
    '以基本单位表示的数值；文字、区间和无法读出数值的为null。',
  ),
  per: described(amount.per, 'What the amount is per.', '数额按什么计算。'),
  qualifier: described(amount.qualifier, 'Word that qualifies the printed number.', '原文中限定数字的词。'),
};
