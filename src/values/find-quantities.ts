// Finds the numbers in a text: where each stands and of which kind it is.

import { toNumber } from './decimal.ts';
import {
  englishMultiplierWords,
  englishSmallWords,
  hanMultiplier,
  type Numeral,
  readChineseNumeral,
  readEnglishNumeral,
  readMixedChineseNumeral,
} from './numerals.ts';
import type { WordQualifier } from './qualifiers.ts';
import { startsWithUnit } from './read-unit.ts';

export type Quantity =
  | { readonly kind: 'number'; readonly numeral: Numeral; readonly qualifier: WordQualifier | null }
  /** Only the order of magnitude is printed: 数十万, "hundreds of thousands"; 上亿, "over a hundred million". */
  | { readonly kind: 'several'; readonly low: number; readonly high: number }
  | { readonly kind: 'fraction'; readonly over: number; readonly under: number }
  | { readonly kind: 'range'; readonly low: Numeral; readonly high: Numeral }
  | { readonly kind: 'unreadable' };

export type Found = { readonly quantity: Quantity; readonly start: number; readonly end: number; readonly isDate: boolean };

const arabic = '\\d+(?:,\\d+)*(?:\\.\\d+)?';
const han = '[零〇一二两三四五六七八九十百千万亿]';
const loose = '[余多来几]';
const small = englishSmallWords;
const big = englishMultiplierWords;
const ordinals: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

type Form = { readonly pattern: string; readonly read: (match: readonly string[]) => Quantity };

// The first form that matches at a position is used, so forms that contain a plain number come before the plain number itself.
const forms: readonly Form[] = [
  {
    pattern: `(${arabic}|${han}+)分之(${arabic}|${han}+)`,
    read: ([, under = '', over = '']) => chineseFraction(under, over),
  },
  { pattern: '(?:一半|半数)', read: () => ({ kind: 'fraction', over: 1, under: 2 }) },
  {
    pattern: `\\b(?:(an?|one|two|three|four|five|six|seven|eight|nine|\\d)[ -])?(half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)\\b(?! (?:an? )?(?:${big}|year|month|day|hour)\\b)`,
    read: ([, over, name = '']) => englishFraction(over, name),
  },
  {
    pattern: '(?<![\\d.,/])(\\d{1,2})/(\\d{1,2})(?![\\d/])',
    read: ([, over = '', under = '']) => properFraction(Number(over), Number(under)),
  },
  {
    pattern: `\\bover ((?:a hundred|ten|a) (?:thousand|million|billion|trillion)|a hundred(?! (?:${big})))\\b`,
    read: ([, words = '']) => orderOf(readEnglishNumeral(words)),
  },
  {
    pattern: `\\b(?:(several|a few)(?: (${big}))?(?: (${big}))?|(dozens|tens|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?)(?: of\\b)?`,
    read: (match) => severalInEnglish(match.slice(1).filter((word) => word !== undefined)),
  },
  {
    pattern: `${arabic}(?:(?:[ -]?(?:${big})\\b)+|(${loose})?([十百千万亿]*)(?:${arabic}[十百千万亿]+)*(${loose})?)`,
    read: ([text = '']) => (/[a-z]/.test(text) ? numberOr(readEnglishNumeral(text)) : looseNumber(text, readMixedChineseNumeral)),
  },
  {
    pattern: `\\b(?:an?[ -](?:${big})|(?:${small}))\\b(?:[ -](?:and )?(?:${small}|${big})\\b)*`,
    read: ([text = '']) => numberOr(readEnglishNumeral(text)),
  },
  { pattern: '上([十百千万亿]+)', read: ([, scale = '']) => order(10 ** hanMultiplier(scale), 1) },
  {
    pattern: '(?:好?几|数)([十百千]?(?:万亿|[万亿])?)(?![零〇一二两三四五六七八九\\d])',
    read: ([, scale = '']) => order(10 ** hanMultiplier(scale), 2),
  },
  {
    pattern: `(?!百分点)${han}+(?:${loose}[万亿]*)?${loose}?`,
    read: ([text = '']) => looseNumber(text, readChineseNumeral),
  },
];

const anyForm = new RegExp(forms.map(({ pattern }, index) => `(?<form${index}>${pattern})`).join('|'), 'g');
const formPatterns = forms.map(({ pattern }) => new RegExp(`^(?:${pattern})$`));
const connector = /^ ?(?:-|~|至|到|or|to|and) ?$/;

/**
 * Finds every number in a text in plain form. Numbers in Chinese characters count only if a unit follows or the text ends (the 一 of 一般
 * is not a number). Calendar years are marked as dates.
 */
export function findQuantities(text: string): Found[] {
  const single: Found[] = [];
  for (const match of text.matchAll(anyForm)) {
    const form = forms.findIndex((_, index) => match.groups?.[`form${index}`] !== undefined);
    const [start, end] = [match.index, match.index + match[0].length];
    const behind = text.slice(end);
    const words = readWithLookaround(form, match[0]);
    if (/^[^\da-z]/.test(match[0]) && !isNumberHere(match[0], behind)) continue;
    single.push({ quantity: words, start, end, isDate: /^(?:19|20)\d\d$/.test(match[0]) && /^年/.test(behind) });
  }
  return joinRanges(text, single);
}

function readWithLookaround(form: number, matched: string): Quantity {
  const match = formPatterns[form]?.exec(matched);
  return (match && forms[form]?.read([...match])) ?? { kind: 'unreadable' };
}

function isNumberHere(matched: string, behind: string): boolean {
  // 一次性 means "one-off" and contains no number.
  if (behind.startsWith('次性')) return false;
  return behind === '' || /分之|一半|半数/.test(matched) || /^ ?[-~至到]/.test(behind) || startsWithUnit(behind);
}

/**
 * Joins two numbers with a dash or "to" into one range. In 5至8万元 the multiplier belongs to both ends; in 5000至1万元 and "500,000 to 2
 * million" it cannot.
 */
function joinRanges(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const right of found) {
    const left = joined.at(-1);
    const range = left && rangeOf(left, right, text.slice(left.end, right.start), /between $/.test(text.slice(0, left.start)));
    if (left && range) joined[joined.length - 1] = { quantity: range, start: left.start, end: right.end, isDate: right.isDate };
    else joined.push(right);
  }
  return joined;
}

function rangeOf(left: Found, right: Found, between: string, isBetween: boolean): Quantity | null {
  if (left.quantity.kind !== 'number' || right.quantity.kind !== 'number') return null;
  const [low, high] = [left.quantity.numeral, right.quantity.numeral];
  const repeated = /^ ?(?:%|元|周?岁|[个名家项间人户天年]|yuan|us dollars|hong kong dollars)/.exec(between)?.[0] ?? '';
  const signed = between.slice(repeated.length).replace(/(?:usd|hkd|rmb|us\$|hk\$|¥) ?$/, '');
  if (!connector.test(signed) || (signed.trim() === 'and') !== isBetween || (signed.trim() === '-' && left.quantity.qualifier !== null))
    return null;
  const shared = repeated === '' && low.multiplier === 0 ? high.multiplier : 0;
  const scaled: Numeral = { decimal: { ...low.decimal, exponent: low.decimal.exponent + shared }, multiplier: shared || low.multiplier };
  if (toNumber(scaled.decimal) <= toNumber(high.decimal)) return { kind: 'range', low: scaled, high };
  // 8至5万 is a printing error, not a range that begins at eight.
  const standsAlone = toNumber(low.decimal) >= 100 && toNumber(low.decimal) <= toNumber(high.decimal);
  return standsAlone ? { kind: 'range', low, high } : { kind: 'unreadable' };
}

function numberOr(numeral: Numeral | null): Quantity {
  return numeral === null ? { kind: 'unreadable' } : { kind: 'number', numeral, qualifier: null };
}

/** Parses 600余, 3000多万, 十几万: the approximating character may come before or after the multiplier. */
function looseNumber(text: string, read: (text: string) => Numeral | null): Quantity {
  const [character] = new RegExp(loose).exec(text) ?? [];
  const numeral = read(text.replace(new RegExp(loose, 'g'), ''));
  if (numeral === null) return { kind: 'unreadable' };
  return { kind: 'number', numeral, qualifier: character === undefined ? null : character === '来' ? 'about' : 'over' };
}

function chineseFraction(under: string, over: string): Quantity {
  const [whole, part] = [readChineseOrDigits(under), readChineseOrDigits(over)];
  if (whole === null || part === null) return { kind: 'unreadable' };
  // 百分之三十 is a percentage, not a fraction; parseFigure finds its % itself.
  if (toNumber(whole.decimal) === 100) return { kind: 'number', numeral: { ...part, multiplier: 0 }, qualifier: null };
  return properFraction(toNumber(part.decimal), toNumber(whole.decimal));
}

function readChineseOrDigits(text: string): Numeral | null {
  return /\d/.test(text) ? readMixedChineseNumeral(text) : readChineseNumeral(text);
}

function englishFraction(over: string | undefined, name: string): Quantity {
  const under = ordinals[name] ?? ordinals[name.replace(/s$/, '')];
  // "Third" alone is an ordinal; "half" alone is a fraction.
  if (under === undefined || (over === undefined && under !== 2)) return { kind: 'unreadable' };
  const part = over === undefined || /^an?$/.test(over) ? 1 : toNumber(readEnglishNumeral(over)?.decimal ?? { digits: 0n, exponent: 0 });
  return properFraction(part, under);
}

function properFraction(over: number, under: number): Quantity {
  if (over <= 0 || over >= under || !Number.isInteger(over) || !Number.isInteger(under)) return { kind: 'unreadable' };
  const divisor = greatestCommonDivisor(over, under);
  return { kind: 'fraction', over: over / divisor, under: under / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function orderOf(numeral: Numeral | null): Quantity {
  return numeral === null ? { kind: 'unreadable' } : order(toNumber(numeral.decimal), 1);
}

function order(power: number, from: 1 | 2): Quantity {
  return { kind: 'several', low: from * power, high: 10 * power };
}

function severalInEnglish(words: readonly string[]): Quantity {
  const power = words
    .map((word) =>
      word === 'several' || word === 'a few'
        ? 1
        : word === 'dozens' || word === 'tens'
          ? 10
          : toNumber(readEnglishNumeral(`a ${word}`)?.decimal ?? { digits: 1n, exponent: 0 }),
    )
    .reduce((product, factor) => product * factor, 1);
  return order(power, 2);
}
