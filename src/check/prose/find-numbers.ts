import type { WrittenLanguage } from '../../values/locale.ts';
import { chineseNumbers } from './chinese-numbers.ts';
import { englishNumbers } from './english-numbers.ts';
import { foldProse, maskProse } from './mask-prose.ts';

/** A number found in running text: its offset in the block, its text, and why it is a number. */
export interface ProseNumber {
  offset: number;
  found: string;
  reason: 'digit' | 'number-word' | 'chinese-numeral';
}

/**
 * Finds the numbers written in prose; there should be none, since they would have no source. `three new agencies` → number-word; `两个街道`
 * → chinese-numeral; `in 2007` → digit. Allowed: one, 一, first, 第一.
 *
 * `block` is the source of one block, with components as written. `masks` are the names, titles and glossary terms on record, which may
 * contain numbers. In doubt a number is reported; nevertheless some may be missed.
 */
export function findNumbers(block: string, language: WrittenLanguage, masks: readonly string[]): ProseNumber[] {
  const text = maskProse(foldProse(block), masks);
  const digits = spansOf(text, language === 'zh' ? digitsBesideChinese : anyDigits);
  const words = language === 'zh' ? chineseNumbers(text) : englishNumbers(text);

  const numbers: ProseNumber[] = [];
  for (const [start, end] of digits) {
    // A number word that directly follows digits belongs to the same number: 5 million, 2万元.
    const rest = words.find(([wordStart]) => wordStart >= end && text.slice(end, wordStart).trim() === '');
    numbers.push({ offset: start, found: block.slice(start, rest?.[1] ?? end), reason: 'digit' });
    if (rest) words.splice(words.indexOf(rest), 1);
  }
  for (const [start, end] of words) {
    numbers.push({ offset: start, found: block.slice(start, end), reason: language === 'zh' ? 'chinese-numeral' : 'number-word' });
  }
  return numbers.sort((a, b) => a.offset - b.offset);
}

// All number characters (full-width, circled, ½, Ⅳ, 〡) and those that Unicode classifies as symbols although they contain a number: ㋀ (a
// month), ㍘ (an hour), ㏠ (a day), 🔟, 💯. Digits with separators are one match: 1,250.5.
const numberCharacter = String.raw`\p{N}\u{32C0}-\u{32CB}\u{3358}-\u{3370}\u{33E0}-\u{33FE}\u{1F51F}\u{1F4AF}`;
const anyDigits = new RegExp(`[${numberCharacter}]+(?:[.,:/+–-][${numberCharacter}]+)*[%‰]?`, 'gu');
/** In Chinese text 〇 is handled with the Chinese numerals: 二〇〇七. */
const digitsBesideChinese = new RegExp(anyDigits.source.replaceAll(`[${numberCharacter}]`, `(?:(?!〇)[${numberCharacter}])`), 'gu');

function spansOf(text: string, pattern: RegExp): [start: number, end: number][] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
