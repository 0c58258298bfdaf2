// The qualifiers of a printed figure (约, 余, "nearly", "at most") and the interval each of them means.

import { type Decimal, decimalFromNumber, plus, times, toNumber, withoutTrailingZeros } from './decimal.ts';
import { isCountedWhole, type Numeral } from './numerals.ts';

/** Closed list. `range` and `several` have an interval but no value; `fraction` is an exact fraction, such as one third. */
export const qualifiers = ['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost', 'range', 'several', 'fraction'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Qualifiers expressed by a word before or after a single number. */
export type WordQualifier = 'about' | 'nearly' | 'over' | 'atLeast' | 'atMost';

/** Lowest and highest value, both included, even for "more than" and "less than"; null is unbounded. */
export type Bounds = { readonly low: number | null; readonly high: number | null };

/**
 * The interval of one printed number.
 *
 * 2228.2万 exact → 22_281_500 to 22_282_500 · 49 exact → 49 to 49 · 600 over → 600 to 700 · 6000万 nearly → 54 to 60 million
 */
export function boundsOf(numeral: Numeral, qualifier: 'exact' | WordQualifier, isCountable = true): Bounds {
  const { decimal } = numeral;
  const value = toNumber(decimal);
  switch (qualifier) {
    case 'exact': {
      if (isCountable && isCountedWhole(numeral)) return { low: value, high: value };
      const half: Decimal = { digits: 5n, exponent: decimal.exponent - 1 };
      return { low: Math.max(0, toNumber(plus(decimal, { ...half, digits: -5n }))), high: toNumber(plus(decimal, half)) };
    }
    case 'about':
      return {
        low: toNumber(times(decimal, { digits: 95n, exponent: -2 })),
        high: toNumber(times(decimal, { digits: 105n, exponent: -2 })),
      };
    case 'nearly':
      return { low: toNumber(times(decimal, { digits: 9n, exponent: -1 })), high: value };
    case 'over':
      return { low: value, high: toNumber(plus(decimal, { digits: 1n, exponent: withoutTrailingZeros(decimal).exponent })) };
    case 'atLeast':
      return { low: value, high: null };
    case 'atMost':
      return { low: 0, high: value };
  }
}

/**
 * The interval, in percent, of a share printed as a fraction. One third → 33.33… to 33.33…; more than half → 50 to 100: a fraction has no
 * last printed place, so "more than" reaches to the next fraction with the same denominator.
 */
export function boundsOfFraction(over: number, under: number, qualifier: 'exact' | WordQualifier): Bounds {
  const value = percentOf(over, under);
  if (qualifier === 'exact') return { low: value, high: value };
  if (qualifier === 'over') return { low: value, high: percentOf(over + 1, under) };
  return boundsOf({ decimal: decimalFromNumber(value), multiplier: 0 }, qualifier);
}

/** 1 of 3 → 33.33… */
export function percentOf(over: number, under: number): number {
  return (over * 100) / under;
}

const before: Record<WordQualifier, RegExp> = {
  about: /(?:(?<![合契签节预特])约为?|大约为?|大概|\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some))$/,
  nearly: /(?:(?<![最附])近|将近|接近|几近|\b(?:nearly|almost|close to|approaching))$/,
  over: /(?:超过|超出|超|逾|突破|多于|高于|大于|\b(?:more than|over|above|in excess of|exceeding|upwards of))$/,
  atLeast: /(?:至少|最少|起码|(?:不|不得|不应)(?:少于|低于|小于)|不下于?|\b(?:at least|(?:no|not) (?:less|fewer) than|(?:a )?minimum of))$/,
  atMost:
    /(?:至多|最多|(?:不|不得|不应)(?:多于|高于|大于|超过)|(?<!不|不得|不应)(?:少于|低于|小于)|不足|不到|未满|\b(?:at most|(?:no|not) more than|not exceeding|up to|(?:a )?maximum of|(?<!no |not )(?:less|fewer) than|under|below))$/,
};

const behind: Record<WordQualifier, RegExp> = {
  about: /左右|上下|\bor so\b/,
  nearly: /(?!)/,
  over: /^[多余]|^(?:年|个月|月|天|日|小时|岁|元)[多余](?!额)/,
  atLeast: /[及或]?以上|^\+|\b(?:or|and) (?:more|above|over|older|upwards)\b/,
  atMost: /[及或]?以下|[以之]内|^(?:年|个月|天|日|小时)内|\b(?:or|and) (?:less|fewer|below|under|younger)\b/,
};

const order: readonly WordQualifier[] = ['atLeast', 'atMost', 'over', 'nearly', 'about'];

/** The qualifier at the end of a text, and the text before it; null if there is none. '总投入约' → about, '总投入' */
export function qualifierAtEnd(text: string): { qualifier: WordQualifier; rest: string } | null {
  for (const qualifier of order) {
    const found = before[qualifier].exec(text);
    if (found) return { qualifier, rest: text.slice(0, found.index).trimEnd() };
  }
  return null;
}

/** The qualifiers in the words after a number. '周岁以上老人' → ['atLeast'], ' yuan or more' → ['atLeast'] */
export function qualifiersBehind(text: string): WordQualifier[] {
  return order.filter((qualifier) => behind[qualifier].test(text));
}
