// Parses numbers written in words, in digits or in both, in English and Chinese, and keeps the place of the last printed digit.

import { type Decimal, decimalFromDigits, plus, shift, toNumber, withoutTrailingZeros } from './decimal.ts';

/**
 * A number as printed. `multiplier` is the power of ten printed as a word or character (万 is 4, million is 6); `decimal` already includes
 * it, and its last digit is the last printed place. A number without multiplier and decimals is a counted whole.
 */
export type Numeral = { readonly decimal: Decimal; readonly multiplier: number };

const largestMultiplier = 12;
/** A longer number would lose digits in a JavaScript number; no source prints one so long. */
const longestNumber = 20;

/** Parses digits with correct separators; null if they are wrong. '22,282' → 22282; '22,28' → null */
export function readDigits(text: string): Decimal | null {
  if (text.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return null;
  const digits = text.replaceAll(',', '');
  return digits.length > longestNumber ? null : decimalFromDigits(digits);
}

/** Whether the number was printed to its last digit, without decimals: 49, but not 4.9 and not 4900万. */
export function isCountedWhole({ decimal, multiplier }: Numeral): boolean {
  return multiplier === 0 && decimal.exponent === 0;
}

const hanDigits = new Map([...'零一二三四五六七八九'].map((character, digit) => [character, BigInt(digit)]));
hanDigits.set('两', 2n);
const hanPlaces = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** The power of ten of a sequence of multiplier characters. '万' → 4, '千万' → 7, '万亿' → 12, '' → 0 */
export function hanMultiplier(characters: string): number {
  return [...characters].reduce((power, character) => power + (hanPlaces.get(character) ?? 0), 0);
}

/**
 * Parses digits followed by multiplier characters, once or more. '2228.2万' → 22282 × 10³; '1亿2000万' → 12000 × 10⁴. Null if a separator
 * is wrong or a part is not smaller than the part before it.
 */
export function readMixedChineseNumeral(text: string): Numeral | null {
  const parts = [...text.matchAll(/([\d.,]+)([十百千万亿]*)/g)].map(([, digits = '', multiplier = '']) => ({
    decimal: readDigits(digits),
    multiplier: hanMultiplier(multiplier),
  }));
  let sum: Numeral | null = null;
  for (const { decimal, multiplier } of parts) {
    if (decimal === null || multiplier > largestMultiplier) return null;
    if (sum !== null && (multiplier >= sum.multiplier || toNumber(decimal) * 10 ** multiplier >= 10 ** sum.multiplier)) return null;
    const scaled = shift(decimal, multiplier);
    sum = { decimal: sum === null ? scaled : plus(sum.decimal, scaled), multiplier };
  }
  return sum;
}

/**
 * Parses a number in Chinese characters. '一百二十三' → 123, '十万' → 10 × 10⁴, '三千' → 3 × 10³, '万' → 1 × 10⁴. Null if it is not
 * well-formed, such as '三四'.
 */
export function readChineseNumeral(text: string): Numeral | null {
  const whole = text.length > longestNumber ? null : wholeOfHan(text.replaceAll('〇', '零'));
  if (whole === null) return null;
  // In 三百万 the 百 belongs to the number before the multiplier: only the last characters determine the last printed place.
  const multiplier = hanMultiplier(/(万亿|[百千万亿])$/.exec(text)?.[0] ?? '');
  if (multiplier > 0 && whole % 10n ** BigInt(multiplier) !== 0n) return null;
  return { decimal: { digits: whole / 10n ** BigInt(multiplier), exponent: multiplier }, multiplier };
}

function wholeOfHan(text: string): bigint | null {
  for (const [character, place] of [
    ['亿', 8n],
    ['万', 4n],
  ] as const) {
    const at = text.lastIndexOf(character);
    if (at < 0) continue;
    const above = at === 0 ? 1n : wholeOfHan(text.slice(0, at));
    const below = at === text.length - 1 ? 0n : wholeOfHan(text.slice(at + 1));
    if (above === null || below === null || below >= 10n ** place) return null;
    return above * 10n ** place + below;
  }
  const sections = /^(?:(.?)千)?零?(?:(.?)百)?零?(?:(.?)十)?零?(.?)$/.exec(text);
  // 一百二 is spoken for 120 but would be parsed as 102: rejected as ambiguous.
  if (!sections || text === '' || /[百千][一二两三四五六七八九]$/.test(text)) return null;
  let whole = 0n;
  for (const [index, place] of [1000n, 100n, 10n, 1n].entries()) {
    const character = sections[index + 1];
    if (character === undefined || (character === '' && place === 1n)) continue;
    const digit = character === '' ? 1n : hanDigits.get(character);
    if (digit === undefined) return null;
    whole += digit * place;
  }
  return whole;
}

const belowTwenty =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const englishSmall = new Map<string, bigint>([
  ...belowTwenty.split(' ').map((word, index): [string, bigint] => [word, BigInt(index)]),
  ...tens.split(' ').map((word, index): [string, bigint] => [word, BigInt((index + 2) * 10)]),
]);
const englishMultipliers = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** A pattern of the number words below a hundred: 'seventeen|thirteen|…'. */
export const englishSmallWords = [...englishSmall.keys()].sort((a, b) => b.length - a.length).join('|');
/** A pattern of the multiplier words: 'hundreds?|thousands?|…'. */
export const englishMultiplierWords = [...englishMultipliers.keys()].map((word) => `${word}s?`).join('|');

/**
 * Parses an English number in digits and words. '22.3million' → 223 × 10⁵, '10 thousands' → 10 × 10³, 'twenty-five' → 25, 'a hundred
 * million' → 100 × 10⁶. Null if it is not well-formed, such as 'two three'.
 */
export function readEnglishNumeral(text: string): Numeral | null {
  const words = text.match(/[\d.,]+|[a-z]+/g)?.filter((word) => word !== 'and') ?? [];
  let total: Decimal = { digits: 0n, exponent: 0 };
  let section: Decimal | null = null;
  let multiplier = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const power = englishMultipliers.get(word.replace(/s$/, ''));
    if (power === undefined) {
      const value = word === 'a' || word === 'an' ? { digits: 1n, exponent: 0 } : readSmallOrDigits(word);
      if (value === null || (section !== null && !fitsBehind(section, value))) return null;
      section = section === null ? value : plus(section, value);
      multiplier = 0;
    } else if (power === 2) {
      // "three hundred thousand" is 300 thousand: "hundred" multiplies the current section, the larger words end it.
      if (section === null) return null;
      section = shift(section, 2);
      multiplier = 2;
    } else {
      if (section === null) {
        if (multiplier === 0) return null;
        total = shift(total, power);
        multiplier += power;
      } else {
        if (power >= ceiling) return null;
        total = toNumber(total) === 0 ? shift(atPlainPlace(section), power) : plus(total, shift(atPlainPlace(section), power));
        multiplier = power;
        ceiling = power;
      }
      section = null;
      if (multiplier > largestMultiplier) return null;
    }
  }
  if (section !== null) total = toNumber(total) === 0 ? section : plus(total, section);
  return words.length === 0 ? null : { decimal: total, multiplier };
}

/** In "three hundred thousand", 300 is exact to the last digit, as it is in "300 thousand". */
function atPlainPlace(section: Decimal): Decimal {
  return section.exponent > 0 ? plus(section, { digits: 0n, exponent: 0 }) : section;
}

function readSmallOrDigits(word: string): Decimal | null {
  if (/^\d/.test(word)) return readDigits(word);
  const digits = englishSmall.get(word);
  return digits === undefined ? null : { digits, exponent: 0 };
}

/** Whether a number word may follow the section: "five" after "twenty", "fifty" after "two hundred", but nothing after "two". */
function fitsBehind(section: Decimal, value: Decimal): boolean {
  return toNumber(section) >= 20 && toNumber(value) < 10 ** withoutTrailingZeros(section).exponent;
}
