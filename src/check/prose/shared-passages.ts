import type { WrittenLanguage } from '../../values/locale.ts';
import { foldProse, maskProse, named } from './mask-prose.ts';

/** A document from which no sentence may be copied. */
export interface SourceText {
  id: string;
  text: string;
}

/** A passage that a text of ours shares with a document: our text, and the line of the document. */
export interface SharedPassage {
  words: string;
  source: string;
  line: number;
}

/** Names and titles on record, and the conversion to Simplified. */
export interface KnownNames {
  names: Record<WrittenLanguage, readonly string[]>;
  simplify: (text: string) => string;
}

/** The number of consecutive words (English) or characters (Chinese) that counts as a copied sentence. */
export const longestShared: Record<WrittenLanguage, number> = { en: 12, zh: 20 };

/** A word; or a placeholder token for a name, a title or a figure. */
interface Token {
  word: string;
  start: number;
  end: number;
}

/** Replaces each character of a figure, as `named` does for a name. */
const counted = '\uFFFB';
const token = '◊';

/**
 * Makes a function that finds passages of our texts in the documents. Names, titles and figures become the same placeholder token on both
 * sides, so that replacing 520万元 by 530万元, or Wuxi by Suzhou, does not hide a copy.
 */
export function sharedPassageFinder(
  sources: readonly SourceText[],
  words: KnownNames,
): (text: string, language: WrittenLanguage) => SharedPassage[] {
  const read = {
    en: runsOf(sources, 'en', words),
    zh: runsOf(sources, 'zh', words),
  };
  return (text, language) => sharedRuns(text, tokensOf(text, language, words), language, read[language]);
}

/** Where each run of tokens of the maximum length occurs in the documents. */
type Runs = Map<string, { source: string; line: number }>;

function runsOf(sources: readonly SourceText[], language: WrittenLanguage, words: KnownNames): Runs {
  const runs: Runs = new Map();
  const length = longestShared[language];
  for (const { id, text } of sources) {
    const own = linesIn(text, language);
    const tokens = tokensOf(own, language, words);
    const lineAt = lineCounter(own);
    for (let at = 0; at + length <= tokens.length; at++) {
      const run = runAt(tokens, at, length);
      if (!runs.has(run)) runs.set(run, { source: id, line: lineAt(tokens[at]?.start ?? 0) });
    }
  }
  return runs;
}

/**
 * The lines of a document in one language. Lines in the other language become empty, so that sentences continue across them and line
 * numbers stay the same.
 */
function linesIn(text: string, language: WrittenLanguage): string {
  const own = language === 'zh' ? /\p{Script=Han}/u : /\p{Script=Latin}{2}/u;
  return text
    .split('\n')
    .map((line) => (own.test(line) ? line : ''))
    .join('\n');
}

function sharedRuns(text: string, tokens: Token[], language: WrittenLanguage, runs: Runs): SharedPassage[] {
  const length = longestShared[language];
  const passages: SharedPassage[] = [];
  let covered = -1;
  for (let at = 0; at + length <= tokens.length; at++) {
    const found = runs.get(runAt(tokens, at, length));
    if (!found || at <= covered) continue;
    let last = at;
    while (last + 1 + length <= tokens.length && runs.has(runAt(tokens, last + 1, length))) last++;
    covered = last + length - 1;
    passages.push({ words: text.slice(tokens[at]?.start, tokens[covered]?.end).replace(/\s+/g, ' '), ...found });
  }
  return passages;
}

function runAt(tokens: readonly Token[], at: number, length: number): string {
  let run = '';
  for (let offset = 0; offset < length; offset++) run += `${tokens[at + offset]?.word} `;
  return run;
}

function tokensOf(text: string, language: WrittenLanguage, { names, simplify }: KnownNames): Token[] {
  const folded = foldProse(language === 'zh' ? simplify(text) : text);
  const masked = figures[language].reduce(
    (prose, figure) => prose.replace(figure, (found) => counted.repeat(found.length)),
    maskProse(folded, names[language]),
  );
  return [...masked.matchAll(words[language])].map(({ 0: word, index }) => ({
    word: word.startsWith(named) || word.startsWith(counted) ? token : word.replace(/'s$|'/g, ''),
    start: index,
    end: index + word.length,
  }));
}

/** Tokens: words in English; in Chinese characters, ignoring Latin words. */
const words: Record<WrittenLanguage, RegExp> = {
  en: new RegExp(`${named}+|${counted}+|\\p{Script=Latin}[\\p{Script=Latin}\\p{M}']*`, 'gu'),
  zh: new RegExp(`${named}+|${counted}+|\\p{Script=Han}`, 'gu'),
};

const number = String.raw`\d[\d.,]*(?:\s?[-–—~～/]\s?\d[\d.,]*)*\s?%?`;
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third';
/** Figures: amounts with multiplier and currency, dates, and numbers in words. */
const figures: Record<WrittenLanguage, RegExp[]> = {
  en: [
    new RegExp(`(?:\\d{1,2}\\s)?\\b(?:${months})\\b(?:\\s\\d{1,2}\\b)?,?\\s\\d{4}\\b`, 'g'),
    new RegExp(
      `(?:\\b(?:rmb|cny|us|hk)\\s?)?[¥￥$]?${number}(?:\\s?(?:hundred|thousand|million|billion)\\b)*(?:\\s?(?:yuan|rmb|percent|per cent)\\b)?`,
      'g',
    ),
    new RegExp(`\\b(?:${numbers})s?(?:[\\s-](?:${numbers})s?)*\\b(?:\\s?(?:yuan|rmb|percent|per cent)\\b)?`, 'g'),
  ],
  zh: [
    /\d+年(?:\d+月(?:\d+日)?)?/g,
    new RegExp(`${number}[余多]?[百千万亿]*[余多]?(?:美元|港元|港币|元)?`, 'g'),
    /百分之[〇零一二三四五六七八九十百点]+|[〇零一二三四五六七八九十百千万亿两]{2,}(?:元|年)?|[二三四五六七八九十百千两]/g,
  ],
};

/** Gives the line number at an offset; offsets must be ascending. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let read = 0;
  return (offset) => {
    for (; read < offset; read++) if (text.charCodeAt(read) === 10) line++;
    return line;
  };
}
