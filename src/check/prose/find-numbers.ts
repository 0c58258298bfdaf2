import type { WrittenLanguage } from '../../values/locale.ts';
import { chineseNumbers } from './chinese-numbers.ts';
import { englishNumbers } from './english-numbers.ts';
import { foldProse, maskProse } from './mask-prose.ts';

/** A number found in running text: where it begins in the block, its words, and what gave it away. */
export interface ProseNumber {
  offset: number;
  found: string;
  reason: 'digit' | 'number-word' | 'chinese-numeral';
}

/**
 * The numbers that prose carries of its own; there should be none, since they would have no source. `three new agencies`
 * → number-word; `两个街道` → chinese-numeral; `in 2007` → digit. Free: one, 一, first, 第一.
 *
 * `block` is the joined text of one block, components as written. `masks` are the names, titles and glossary terms on record:
 * what they cover is not looked into. In doubt a number is refused, and what is let through is not proved to be free of them.
 */
export function findNumbers(block: string, language: WrittenLanguage, masks: readonly string[]): ProseNumber[] {
  const text = maskProse(foldProse(block), masks);
  const digits = spansOf(text, language === 'zh' ? digitsBesideChinese : anyDigits);
  const words = language === 'zh' ? chineseNumbers(text) : englishNumbers(text);

  const numbers: ProseNumber[] = [];
  for (const [start, end] of digits) {
    // 5 million and 2万元 are one number each, and begin with a digit.
    const rest = words.find(([wordStart]) => wordStart >= end && text.slice(end, wordStart).trim() === '');
    numbers.push({ offset: start, found: block.slice(start, rest?.[1] ?? end), reason: 'digit' });
    if (rest) words.splice(words.indexOf(rest), 1);
  }
  for (const [start, end] of words) {
    numbers.push({ offset: start, found: block.slice(start, end), reason: language === 'zh' ? 'chinese-numeral' : 'number-word' });
  }
  return numbers.sort((a, b) => a.offset - b.offset);
}

// Every number character (full-width, circled, ½, Ⅳ, 〡) and the few that Unicode calls symbols although they hold a number:
// ㋀ (a month), ㍘ (an hour), ㏠ (a day), 🔟, 💯. Digits with separators between them are one find: 1,250.5.
const numberCharacter = String.raw`\p{N}\u{32C0}-\u{32CB}\u{3358}-\u{3370}\u{33E0}-\u{33FE}\u{1F51F}\u{1F4AF}`;
const anyDigits = new RegExp(`[${numberCharacter}]+(?:[.,:/+–-][${numberCharacter}]+)*[%‰]?`, 'gu');
/** In Chinese 〇 is read with the numerals: 二〇〇七. */
const digitsBesideChinese = new RegExp(anyDigits.source.replaceAll(`[${numberCharacter}]`, `(?:(?!〇)[${numberCharacter}])`), 'gu');

function spansOf(text: string, pattern: RegExp): [start: number, end: number][] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
