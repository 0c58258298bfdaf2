// Writes a figure in the reader's language. parseFigure reads the output back as the same figure.

import { decimalFromNumber } from './decimal.ts';
import type { Figure } from './figure.ts';
import { type Language, type ShownNumber, showAsPrinted, showForReader, showWithDecimals } from './format-number.ts';
import { perGrammar } from './per.ts';
import { boundsOf, percentOf, type Qualifier } from './qualifiers.ts';
import { type CountedUnit, type Currency, isCurrency, type UnitId, unitGrammar } from './units.ts';

export type FormatOptions = {
  /** 'number' omits the counted noun, for sentences that have it already: "more than 600", 600余. Money keeps its currency. */
  readonly as?: 'amount' | 'number';
  /**
   * 'reader' (the default) shows the shortest form of the value: 5.2 million yuan. 'printed' shows as many digits as were printed, 5.20
   * million yuan, so that parsing it again also gives the same interval.
   */
  readonly precision?: 'reader' | 'printed';
};

type Style = Required<FormatOptions> & { readonly language: Language };

/**
 * Writes a figure as text.
 *
 * 2228.2万元 → '22.282 million yuan' · 每户每月360元 → '360 yuan per household per month' · 600余名 → 'more than 600 people'
 */
export function formatFigure(figure: Figure, language: Language, { as = 'amount', precision = 'reader' }: FormatOptions = {}): string {
  const style: Style = { language, as, precision };
  const per = figure.per.map((id) => (language === 'en' ? ` per ${perGrammar[id].en}` : perGrammar[id].zh)).join('');
  const amount =
    figure.qualifier === 'range'
      ? rangeOf(figure, style)
      : figure.value === null
        ? orderOf(figure, style)
        : numberOf(figure, figure.value, style);
  return language === 'en' ? amount + per : per + amount;
}

function numberOf(figure: Figure, value: number, style: Style): string {
  const shown = figure.unit === '%' ? percentShown(figure, value, style) : shownOf(figure, value, style);
  const [front, infix, behind] = wordsOf(figure.qualifier, value, shown, figure.unit, style.language);
  // 1000余亿元, 300余万; but 1亿余元, 25万余.
  const number = shown.multiplier !== '' && /0$/.test(shown.digits) ? infix + shown.multiplier : shown.multiplier + infix;
  const amount = shown.digits === '' ? shown.multiplier : withUnit({ ...shown, multiplier: number }, figure.unit, style, value === 1);
  return front + amount + behind;
}

function shownOf(figure: Figure, value: number, { language, precision }: Style): ShownNumber {
  const place = figure.qualifier === 'exact' ? lastPlaceOf(figure, value) : null;
  // Printed decimals are always kept; trailing zeros in front of a multiplier (31.0万) are kept only with 'printed'.
  if (place !== null && (precision === 'printed' || place < 0)) return showAsPrinted(value, place, language);
  if (precision === 'printed' && figure.qualifier === 'exact') return showAsPrinted(value, null, language);
  return showForReader(value, language);
}

/** Percentages have no multiplier; a percentage without a finite decimal form is shown as a fraction: one third, 三分之一. */
function percentShown(figure: Figure, value: number, { language }: Style): ShownNumber {
  const hasNoDecimalForm = decimalsOf(value) > 9;
  const fraction =
    figure.qualifier === 'fraction' || hasNoDecimalForm || isMoreThanAFraction(figure, value) ? simplestFraction(value) : null;
  if (fraction !== null) return { digits: '', multiplier: fractionInWords(fraction, language) };
  // The ends of the interval of "about one third" were never printed: they are rounded, not shown as fractions.
  if (hasNoDecimalForm) return showWithDecimals(Math.round(value * 100) / 100, 2, language);
  const place = figure.qualifier === 'exact' ? lastPlaceOf(figure, value) : null;
  return showWithDecimals(value, Math.max(decimalsOf(value), 0 - (place ?? 0)), language);
}

/**
 * Whether this is "more than half" or the like: its interval reaches to the next fraction (the whole), that of "more than 50%" only to 60.
 */
function isMoreThanAFraction({ qualifier, high }: Figure, value: number): boolean {
  return qualifier === 'over' && boundsOf({ decimal: decimalFromNumber(value), multiplier: 0 }, 'over').high !== high;
}

/**
 * The power of ten of the last printed digit, derived from the width of the interval (± half a unit of that place). Null for a counted
 * whole number.
 */
function lastPlaceOf({ high }: Figure, value: number): number | null {
  return high === null || high === value ? null : Math.round(Math.log10(2 * (high - value)));
}

function rangeOf({ low, high, unit }: Figure, style: Style): string {
  const plain = (end: number) => showWithDecimals(end, decimalsOf(end), style.language);
  const short = (end: number) => (unit === '%' ? plain(end) : showForReader(end, style.language));
  const connector = style.language === 'en' ? ' to ' : '至';
  // "1 to 2 million" would mean 1 million to 2 million: if the low end has no multiplier, the high end is written without one too.
  const shownEnd = short(low ?? 0).multiplier === '' ? plain : short;
  const [from, to] = [shownEnd(low ?? 0), shownEnd(high ?? 0)];
  const first = from.digits + (unit === '%' ? '%' : from.multiplier === to.multiplier ? '' : from.multiplier);
  return withUnit({ digits: first + connector + to.digits, multiplier: to.multiplier }, unit, style, false);
}

/** Shows an order of magnitude: 数十万 (200,000 and more), 上亿 (100,000,000 and more). */
function orderOf({ low, unit }: Figure, { language, as }: Style): string {
  const text = (low ?? 1).toString().replace(/e\+?(\d+)$/, (_, power: string) => '0'.repeat(Number(power)));
  const power = text.length - 1;
  const isSeveral = text.startsWith('2');
  const noun = as === 'number' && !isCurrency(unit) ? '' : unitWord(unit, language, false, true);
  if (language === 'zh') return `${isSeveral ? '数' : '上'}${hanScale(power)}${noun}`;
  const words = isSeveral ? severalWords(power) : `over ${aPowerOfTen(power)}`;
  const needsOf = isSeveral && power > 0;
  return noun === '' ? words : `${words}${needsOf ? ' of' : ''} ${noun}`;
}

function severalWords(power: number): string {
  if (power < 3) return ['several', 'dozens', 'hundreds'][power] ?? 'several';
  return `${['', 'tens of ', 'hundreds of '][power % 3]}${powerWords[Math.floor(power / 3)]}s`;
}

function aPowerOfTen(power: number): string {
  return power === 2 ? 'a hundred' : `${['a', 'ten', 'a hundred'][power % 3]} ${powerWords[Math.floor(power / 3)]}`;
}

const powerWords = ['one', 'thousand', 'million', 'billion', 'trillion'];

function hanScale(power: number): string {
  if (power >= 12) return `${hanScale(power - 12)}万亿`;
  if (power >= 8) return `${hanScale(power - 8)}亿`;
  if (power >= 4) return `${hanScale(power - 4)}万`;
  return ['', '十', '百', '千'][power] ?? '';
}

/** The words before the amount, between number and unit, and after the amount. */
function wordsOf(
  qualifier: Qualifier,
  value: number,
  shown: ShownNumber,
  unit: UnitId,
  language: Language,
): readonly [string, string, string] {
  const isAge = unit === 'years-of-age' || unit === 'years';
  const isRound =
    shown.digits !== '' &&
    unit !== '%' &&
    Number.isInteger(value) &&
    (shown.multiplier !== '' ? !shown.digits.includes('.') : value % 10 === 0 && value > 0);
  if (qualifier === 'over' && isRound && language === 'zh') return ['', '余', ''];
  if (qualifier === 'atLeast' && isAge) return ['', '', language === 'en' ? ' or more' : '以上'];
  return [frontWords[language][qualifier] ?? '', '', ''];
}

const frontWords: Record<Language, Partial<Record<Qualifier, string>>> = {
  en: { about: 'about ', nearly: 'nearly ', over: 'more than ', atLeast: 'at least ', atMost: 'at most ' },
  zh: { about: '约', nearly: '近', over: '超过', atLeast: '至少', atMost: '不超过' },
};

function withUnit({ digits, multiplier }: ShownNumber, unit: UnitId, { language, as }: Style, isOne: boolean): string {
  const number = digits + multiplier;
  if (unit === '%') return `${number}%`;
  if (language === 'en' && (unit === 'USD' || unit === 'HKD')) return `${unit} ${number}`;
  if (as === 'number' && !isCurrency(unit)) return number;
  const word = unitWord(unit, language, isOne, false);
  return language === 'en' ? `${number}${unit === 'ratio' ? '' : ' '}${word}` : number + word;
}

function unitWord(unit: UnitId, language: Language, isOne: boolean, behindOf: boolean): string {
  if (isCurrency(unit)) return moneyWords[language][unit];
  if (unit === '%') return '%';
  if (unit === 'ratio') return language === 'zh' ? '倍' : behindOf ? 'fold' : '-fold';
  const grammar = unitGrammar[unit satisfies CountedUnit];
  return language === 'zh' ? grammar.zh : isOne ? grammar.one : grammar.many;
}

const moneyWords: Record<Language, Record<Currency, string>> = {
  en: { CNY: 'yuan', USD: 'US dollars', HKD: 'Hong Kong dollars', 'unknown-currency': '(currency not named)' },
  zh: { CNY: '元', USD: '美元', HKD: '港元', 'unknown-currency': '元（币种未注明）' },
};

function decimalsOf(value: number): number {
  return Math.max(0, 0 - decimalFromNumber(value).exponent);
}

type Fraction = { readonly over: number; readonly under: number };

/** 33.33… → 1 of 3. Null if no fraction with a small denominator gives exactly this number. */
function simplestFraction(percent: number): Fraction | null {
  for (let under = 2; under < 100; under += 1) {
    const over = Math.round((percent * under) / 100);
    if (over > 0 && over < under && percentOf(over, under) === percent) return { over, under };
  }
  return null;
}

function fractionInWords({ over, under }: Fraction, language: Language): string {
  const [part, whole] = [numberWords[language][over], fractionNames[language][under]];
  if (part === undefined || whole === undefined) return `${over}/${under}`;
  if (under === 2) return language === 'en' ? 'half' : '一半';
  return language === 'zh' ? `${whole}分之${part}` : `${part} ${whole}${over === 1 ? '' : 's'}`;
}

const numberWords = {
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  zh: ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
} as const;
const fractionNames: Record<Language, readonly (string | undefined)[]> = {
  en: [undefined, undefined, 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  zh: [undefined, undefined, '二', '三', '四', '五', '六', '七', '八', '九', '十'],
};
