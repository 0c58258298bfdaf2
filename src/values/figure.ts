// Parses a printed figure into a quantity: value, interval, unit, per, qualifier. Every number of the atlas comes through here.

import { shift, toNumber } from './decimal.ts';
import { type Found, findQuantities, type Quantity } from './find-quantities.ts';
import { nearestReading } from './nearest-reading.ts';
import { hasUnknownPer, type PerId, takePer } from './per.ts';
import { boundsOf, boundsOfFraction, percentOf, type Qualifier, qualifiersBehind, type WordQualifier } from './qualifiers.ts';
import { readFront } from './read-front.ts';
import { readHeader, type UnitHeader } from './read-header.ts';
import { unitBehind } from './read-unit.ts';
import type { UnitId } from './units.ts';
import { plainForm } from './written-form.ts';

export type Figure = {
  /** In base units: yuan, persons, percent. Null if the text gives only a range or an order of magnitude. */
  readonly value: number | null;
  /** The interval of values the text allows; null is unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: UnitId;
  /** In the order of `perIds`. */
  readonly per: readonly PerId[];
  readonly qualifier: Qualifier;
};

export type UnreadableReason =
  /** The text contains no number. */
  | 'no-number'
  /** The text contains two or more numbers: "3大类17项职能" are two figures. */
  | 'more-than-one-number'
  /** The number is a calendar year. */
  | 'date'
  /** The digits or words are not a well-formed number: "2 13 people", "1,00 yuan". */
  | 'number-not-understood'
  /** The text does not say what is counted, or in which currency. */
  | 'no-unit'
  /** An unknown word in front of the number; it may change the meaning. */
  | 'words-not-understood'
  /** The qualifiers contradict each other: "about at least 5". */
  | 'qualifiers-disagree';

export type FigureReading =
  | ({ readonly ok: true } & Figure)
  | { readonly ok: false; readonly reason: UnreadableReason /** A similar spelling that can be parsed. */; readonly near?: string };

export type ReadingContext = {
  /** A unit printed elsewhere, for example in the table header: "million", 户（万）, or 元 for an amount without currency. */
  readonly unitPrinted?: string | undefined;
};

/**
 * Parses a figure as printed.
 *
 * '每户每月360元' → { ok: true, value: 360, low: 360, high: 360, unit: 'CNY', per: ['household', 'month'], qualifier: 'exact' }
 * '520万园' → { ok: false, reason: 'no-unit', near: '520万元' }
 */
export function parseFigure(printed: string, { unitPrinted }: ReadingContext = {}): FigureReading {
  const header = readHeader(unitPrinted ?? '');
  const reading = readFigure(plainForm(printed), header);
  if (reading.ok || !canBeFixed.has(reading.reason)) return reading;
  const near = nearestReading(printed, (text) => readFigure(plainForm(text), header).ok);
  return near === null ? reading : { ...reading, near };
}

const canBeFixed: ReadonlySet<UnreadableReason> = new Set(['number-not-understood', 'no-unit']);

function readFigure(plain: string, header: UnitHeader): FigureReading {
  const { text, per } = takePer(plain.replace(calendarYears, ' ').trim());
  const all = findQuantities(text);
  const found = all.filter(({ isDate }) => !isDate);
  const [only] = found;
  if (only === undefined) return refuse(all.length > 0 ? 'date' : 'no-number');
  if (found.length > 1) return refuse(areOneBrokenNumber(text, found) ? 'number-not-understood' : 'more-than-one-number');
  if (only.quantity.kind === 'unreadable') return refuse('number-not-understood');

  const [before, behind] = [text.slice(0, only.start), text.slice(only.end)];
  if (/[\d.,]$/.test(before) || isAbbreviated(behind)) return refuse('number-not-understood');
  const front = readFront(before);
  if (!front.isUnderstood || hasUnknownPer(text)) return refuse('words-not-understood');

  const unit = unitOf(only.quantity, text.slice(only.start, only.end), behind, front, header);
  if (unit === null) return refuse('no-unit');

  const qualifiers = new Set([...front.qualifiers, ...qualifiersBehind(behind)]);
  if (only.quantity.kind === 'number' && only.quantity.qualifier) qualifiers.add(only.quantity.qualifier);
  const [qualifier] = qualifiers;
  // "About 20 to 30" is the range 20 to 30; other qualifiers of a range ("more than 20 to 30") have no clear meaning.
  const isRough = only.quantity.kind === 'range' || only.quantity.kind === 'several';
  if (qualifiers.size > 1 || (isRough && qualifier !== undefined && qualifier !== 'about')) return refuse('qualifiers-disagree');

  return { ok: true, ...measured(only.quantity, qualifier, unit, hasMultiplier(only.quantity) ? 0 : header.multiplier), unit, per };
}

/** Whether the number was printed with a multiplier: 31.0万 takes no 万 from its table header. */
function hasMultiplier(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'number':
      return quantity.numeral.multiplier > 0;
    case 'range':
      return quantity.high.multiplier > 0;
    case 'several':
      return quantity.low >= 1000;
    default:
      return false;
  }
}

// "7.5 million during 2004-2006": these years say when, they are not a second figure.
const calendarYears = /\b(?:during|in|since|from|between|by|for)(?: the)?(?: years?)? (?:19|20)\d\d(?: ?(?:-|to|and) ?(?:19|20)\d\d)?\b/g;

/** The unit printed with the number; a general measure word (个, 项) is replaced by a noun in front of the number or by a table header. */
function unitOf(
  quantity: Quantity,
  number: string,
  behind: string,
  front: ReturnType<typeof readFront>,
  header: UnitHeader,
): UnitId | null {
  if (quantity.kind === 'fraction' || /分之/.test(number)) return '%';
  const read = unitBehind(behind);
  if (front.isAge) return 'years-of-age';
  if (read !== null && !read.isGeneral) return read.unit;
  return front.currency ?? front.noun ?? header.unit ?? read?.unit ?? null;
}

function measured(
  quantity: Quantity,
  qualifier: WordQualifier | undefined,
  unit: UnitId,
  power: number,
): Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'> {
  switch (quantity.kind) {
    case 'fraction': {
      const { over, under } = quantity;
      return { value: percentOf(over, under), ...boundsOfFraction(over, under, qualifier ?? 'exact'), qualifier: qualifier ?? 'fraction' };
    }
    case 'several':
      return { value: null, low: quantity.low * 10 ** power, high: quantity.high * 10 ** power, qualifier: 'several' };
    case 'range':
      return {
        value: null,
        low: toNumber(shift(quantity.low.decimal, power)),
        high: toNumber(shift(quantity.high.decimal, power)),
        qualifier: 'range',
      };
    case 'number': {
      const numeral = { decimal: shift(quantity.numeral.decimal, power), multiplier: quantity.numeral.multiplier + power };
      return {
        value: toNumber(numeral.decimal),
        ...boundsOf(numeral, qualifier ?? 'exact', unit !== '%'),
        qualifier: qualifier ?? 'exact',
      };
    }
    case 'unreadable':
      throw new Error('an unreadable quantity has no measure: readFigure refuses it first');
  }
}

/**
 * Whether the number is followed by a multiplier we do not parse (5m, 5k, "5 bn", "two dozen"); without this check it would be read as 5 or
 * 2.
 */
function isAbbreviated(behind: string): boolean {
  return /^ ?(?:k|m|mn|mln|mio|b|bn|tn|w|dozen|score|odd)\b/.test(behind) || (/^[a-z]/.test(behind) && unitBehind(behind) === null);
}

/** "2 13 people": digits separated only by a space were one number before the document was converted to text. */
function areOneBrokenNumber(text: string, found: readonly Found[]): boolean {
  return found.slice(1).some((right, index) => /^ $/.test(text.slice(found[index]?.end, right.start)));
}

function refuse(reason: UnreadableReason): FigureReading {
  return { ok: false, reason };
}
