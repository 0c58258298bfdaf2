// Parses the unit of a table column or of a nearby sentence: "Households (million)", 户（万）, 亿元, yuan.

import { toNumber } from './decimal.ts';
import { hanMultiplier, readEnglishNumeral } from './numerals.ts';
import { englishNounIn, hanNounIn, unitBehind } from './read-unit.ts';
import { currencies, type UnitId } from './units.ts';
import { isHan, plainForm } from './written-form.ts';

export type UnitHeader = { readonly unit: UnitId | null /** A power of ten. */; readonly multiplier: number };

/**
 * Parses a unit header into a unit (null if none is named) and a power of ten. '户（万）' → households, 4 · 'Units: 10 thousands' → no
 * unit, 4 · 'yuan' → CNY, 0 · 'Share (%)' → %, 0
 */
export function readHeader(printed: string): UnitHeader {
  const text = plainForm(printed);
  return { unit: unitOfHeader(text), multiplier: multiplierOfHeader(text) };
}

function multiplierOfHeader(text: string): number {
  const english = /(?:\b10+ ?)?\b(?:hundred|thousand|million|billion|trillion)s?\b/.exec(text)?.[0];
  if (english !== undefined) {
    const numeral = readEnglishNumeral(/^\d/.test(english) ? english : `1 ${english}`);
    return numeral === null ? 0 : Math.round(Math.log10(toNumber(numeral.decimal)));
  }
  return hanMultiplier(/[十百千]?(?:万亿|[万亿])|[百千](?=[元人户名家个])/.exec(text)?.[0] ?? '');
}

function unitOfHeader(text: string): UnitId | null {
  if (text.includes('%')) return '%';
  const currency = currencies.find(({ pattern }) => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`).test(text));
  if (currency) return currency.unit;
  if (/\bratio\b|倍/.test(text)) return 'ratio';
  if (!isHan(text)) return englishNounIn(` ${text.replace(/\([^)]*\)|\bunits?:|\b(?:amount|number)s? of\b|:/g, ' ')}`);
  // 社会团体（个）: the noun is more specific than the measure word in brackets.
  const parts = text.split(/单位:?|[():\s]|[十百千]?(?:万亿|[万亿])/).filter((part) => part !== '');
  // 工商服务业类（个） counts organisations of that category, not categories.
  const units = [...parts.map(hanNounIn), ...parts.map((part) => unitBehind(part)?.unit ?? null)];
  return units.find((unit) => unit !== null && unit !== 'categories') ?? null;
}
