// Formats one number in the conventions of a language: 22.282 million, 2228.2万, 150,000, 15万.

import { type Decimal, decimalFromNumber, shift, toFixedDigits, withoutTrailingZeros } from './decimal.ts';

export type Language = 'en' | 'zh';

/** The digits to show and the multiplier after them: { digits: '22.282', multiplier: ' million' }. */
export type ShownNumber = { readonly digits: string; readonly multiplier: string };

type Scale = { readonly power: number; readonly word: string };
const scales: Record<Language, readonly Scale[]> = {
  en: [
    { power: 12, word: ' trillion' },
    { power: 9, word: ' billion' },
    { power: 6, word: ' million' },
    { power: 3, word: ' thousand' },
  ],
  zh: [
    { power: 12, word: '万亿' },
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
};
/** Limits of the reader's form: numbers below 10 to the power of `smallest` get no multiplier; at most `decimals` decimals. */
const readerScales: Record<Language, { readonly smallest: number; readonly decimals: number }> = {
  en: { smallest: 6, decimals: 3 },
  zh: { smallest: 4, decimals: 2 },
};

/** The shortest form that keeps the value. 5_200_000 → '5.2 million' or '520万'; 150_000 → '150,000' or '15万' */
export function showForReader(value: number, language: Language): ShownNumber {
  const decimal = withoutTrailingZeros(decimalFromNumber(value));
  const { smallest, decimals } = readerScales[language];
  const scale = scales[language].find(({ power }) => power >= smallest && value >= 10 ** power && decimal.exponent >= power - 0 - decimals);
  return scale === undefined ? { digits: grouped(plainDigits(decimal), language), multiplier: '' } : scaled(decimal, scale, language);
}

/**
 * Shows the digits down to the given place (a power of ten), so that parsing it again gives the same interval.
 * 5_200_000 at place 4 → '5.20 million' or '520万'; with place null, a counted whole number, all digits are written: '49', '20,000,000'.
 */
export function showAsPrinted(value: number, place: number | null, language: Language): ShownNumber {
  const decimal = decimalFromNumber(value);
  if (place === null || place < 0)
    return { digits: grouped(toFixedDigits(decimal, place === null ? 0 : 0 - place), language), multiplier: '' };
  const byMagnitude = scales[language].find(({ power }) => value >= 10 ** power && power >= place);
  const scale = byMagnitude ?? scales[language].findLast(({ power }) => power >= place);
  if (scale === undefined) throw new RangeError(`no multiplier word reaches the place 10^${place}`);
  return { digits: grouped(toFixedDigits(shift(decimal, 0 - scale.power), scale.power - place), language), multiplier: scale.word };
}

/** Shows all decimals of a number, and at least this many: percentages keep their printed zeros. 15 with 1 → '15.0' */
export function showWithDecimals(value: number, decimals: number, language: Language): ShownNumber {
  return { digits: grouped(toFixedDigits(decimalFromNumber(value), decimals), language), multiplier: '' };
}

function scaled(decimal: Decimal, { power, word }: Scale, language: Language): ShownNumber {
  return { digits: grouped(plainDigits(shift(decimal, 0 - power)), language), multiplier: word };
}

function plainDigits(decimal: Decimal): string {
  return toFixedDigits(decimal, Math.max(0, 0 - decimal.exponent));
}

function grouped(digits: string, language: Language): string {
  if (language === 'zh') return digits;
  const [whole = '', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
