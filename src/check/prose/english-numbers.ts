import { named } from './mask-prose.ts';

/**
 * The ranges of folded English text that are figures: from the number word to the noun it counts. "Three new agencies", "three of the
 * agencies", "a five-year plan", "half" anywhere. Ordinals from "second" on are figures before a noun ("the second pilot"). Number words
 * that count nothing are allowed: "the two agreed", "second, …", "second to none".
 */
export function englishNumbers(text: string): [start: number, end: number][] {
  const words = wordsOf(text);
  const figures: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const [from, first] = [at, words[at]];
    if (!first || !isNumber(first)) continue;
    while (isNumber(joinedAt(words, at + 1)) || isHundredAnd(words, at)) at++;
    const end = endOfFigure(words, from, at);
    if (end !== undefined) figures.push([first.start, end]);
  }
  return figures;
}

/** `joined`: only spaces, hyphens or quotation marks separate it from the previous word. `hyphened`: a hyphen does. */
type Word = { word: string; start: number; end: number; joined: boolean; hyphened: boolean };

const set = (words: string) => new Set(words.split(' '));
const free = set('one first');
const cardinals = set(
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety',
);
const ordinals = set(
  'second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
    'eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
);
/** Words that are an amount or a decade in any context. */
const amounts =
  /^(?:(?:hundred|thousand|million|billion|trillion)(?:s|ths?|fold)?|half|halves|thirds?|quarters?|dozens?|tens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:two|three|four|five|six|seven|eight|nine|ten)fold)$/;

/** Countable nouns with a plural without s. */
const unmarkedPlurals = set(
  'people persons men women children folk staff personnel police youth elderly aged disabled unemployed poor yuan rmb renminbi mu ' +
    'per percent pc kg km aircraft data criteria media alumni phenomena bureaux feet teeth geese sheep them',
);
/** Words ending in s that are not plurals. */
const noPlurals = set(
  'always perhaps towards besides afterwards sometimes whereas does says goes comes makes takes gives gets seems means',
);
/** Words that cannot be an adjective before a noun: the search for a counted noun ends there. */
const functionWords = set(
  'and or but nor of to in on at by for from with without under over after before between among into through during since until as than ' +
    'then that who whom whose which when where while if because is are was were be been being has have had having do does did will would ' +
    'can could may might must shall should not no also both each all any the a an this these those its their his her our it they he she we ' +
    'there here so yet only too again alone together apart up out off down came went began met agreed worked joined',
);
const determiners = set('the these those its their our his her which whom them all such');
/** With one of these, two words count as one adjective: "newly founded agencies". */
const adverbs = set('newly recently formerly locally privately publicly fully partly highly very');
/** Nouns after "second" in expressions that count nothing. */
const afterSecond = set('hand nature thought thoughts guess best');

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(new RegExp(String.raw`${named}+|\p{L}+(?:'\p{L}+)*`, 'gu'))];
  return found.map((match, place) => {
    const previous = found[place - 1];
    const gap = previous ? text.slice(previous.index + previous[0].length, match.index) : '.';
    return {
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
      joined: /^[\s\-'"]*$/.test(gap),
      hyphened: /^\s*-/.test(gap),
    };
  });
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (free.has(word.word) || cardinals.has(word.word) || ordinals.has(word.word) || amounts.test(word.word));
}

/** Whether "and" continues the number, as in "one hundred and five". */
function isHundredAnd(words: Word[], at: number): boolean {
  return amounts.test(words[at]?.word ?? '') && joinedAt(words, at + 1)?.word === 'and' && isNumber(joinedAt(words, at + 2));
}

/** Where the figure ends, given the range of its number words; `undefined` if they count nothing. */
function endOfFigure(words: Word[], from: number, to: number): number | undefined {
  const numbers = words.slice(from, to + 1);
  const last = numbers.at(-1);
  if (!last) return undefined;
  if (numbers.some(({ word }) => amounts.test(word))) return last.end;
  if (numbers.every(({ word }) => free.has(word))) return undefined;

  const next = joinedAt(words, to + 1);
  if (!next) return undefined;
  if (ordinals.has(last.word) || last.word === 'first') {
    // An ordinal counts a singular noun: in "the second keeps its name" a word in s follows, so nothing is counted.
    const isNoun = !functionWords.has(next.word) && !(isCounted(next) && !next.word.startsWith(named));
    return isNoun && !(last.word === 'second' && afterSecond.has(next.word)) ? next.end : undefined;
  }
  if (next.hyphened) return next.end;
  return endOfCountedNoun(words, to + 1);
}

/**
 * Where the counted noun ends: the next word, the word after one adjective, or the word after "of" or "of the"; `undefined` if there is
 * none.
 */
function endOfCountedNoun(words: Word[], at: number): number | undefined {
  const next = joinedAt(words, at);
  if (!next) return undefined;
  if (next.word === 'of') {
    const after = joinedAt(words, at + 1);
    return after && (determiners.has(after.word) || isCounted(after)) ? after.end : undefined;
  }
  if (isCounted(next)) return next.end;
  if (functionWords.has(next.word)) return undefined;
  const noun = joinedAt(words, at + (adverbs.has(next.word) ? 2 : 1));
  return noun && isCounted(noun) ? noun.end : undefined;
}

function joinedAt(words: Word[], at: number): Word | undefined {
  return words[at]?.joined ? words[at] : undefined;
}

/** Whether a word is a plural or a masked name: glossary terms are masked, and "two pilots" must be found all the same. */
function isCounted({ word }: Word): boolean {
  if (word.startsWith(named) || unmarkedPlurals.has(word)) return true;
  return word.length > 3 && /s$/.test(word) && !/(?:ss|us|is|'s)$/.test(word) && !noPlurals.has(word);
}
