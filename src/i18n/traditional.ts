import { ConverterFactory, type DictGroup } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { memoize } from '../values/memoize.ts';
import { contexts, lawfulForms, singleCharacters } from './traditional-contexts.ts';

/** Traditional Chinese of Simplified text, in Taiwan's characters and quotation marks; words stay, only characters change. */
export const traditional = traditionalWith(new Map());

/** The same, but these words are exchanged for others. */
export function traditionalWith(exchanged: ReadonlyMap<string, string>): (simplified: string) => string {
  const known = new Map([...contexts, ...exchanged]);
  const context = new RegExp(`(${[...known.keys()].sort((a, b) => b.length - a.length).join('|')})`);
  return memoize((simplified) =>
    quotationMarks(
      simplified
        .split(context)
        .map((part) => known.get(part) ?? inTaiwan(byWords(part)))
        .join(''),
    ),
  );
}

/** The dictionary of OpenCC: to Traditional as such, and from there to the forms that Taiwan writes. */
const [toTraditional = [], toTaiwan = []] = configs?.s2tw?.conversionChain ?? [];
const dictionary = new Map([...entriesOf(toTraditional), ...singleCharacters]);
const inTaiwan = ConverterFactory(toTaiwan, [lawfulForms]);

/** How long the longest entry is that begins with a character. */
const longestFrom = new Map<string, number>();
for (const entry of dictionary.keys()) {
  const first = entry.charAt(0);
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, entry.length));
}

const platform = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The longest entries of the dictionary from the beginning to the end, but none that cuts a word in two: 被 and 发明 are words, and so 被发,
 * which is hair worn loose, is not seen in 被发明.
 */
function byWords(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const edges = new Set([...platform.segment(text)].map(({ index }) => index)).add(text.length);
  let result = '';
  let at = 0;
  while (at < text.length) {
    let end = Math.min(at + (longestFrom.get(text.charAt(at)) ?? 1), text.length);
    while (end > at + 1 && !(dictionary.has(text.slice(at, end)) && isWhole(at, end))) end--;
    const entry = text.slice(at, end);
    result += dictionary.get(entry) ?? entry;
    at = end;
  }
  return result;

  function isWhole(from: number, to: number): boolean {
    if (edges.has(from) && edges.has(to)) return true;
    for (let inside = from + 1; inside < to; inside++) if (edges.has(inside)) return false;
    return true;
  }
}

/** Single marks stand within double ones; one without its pair is an apostrophe. */
function quotationMarks(text: string): string {
  return text
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replace(/‘([^‘’]*)’/g, '『$1』');
}

/** Of two dictionaries that have a word, the first counts. */
function entriesOf(dictionaries: DictGroup): [string, string][] {
  return dictionaries
    .toReversed()
    .flatMap((each) =>
      typeof each === 'string'
        ? each.split('|').map((line) => line.split(' ') as [string, string])
        : each.map(([from, to]): [string, string] => [from, to]),
    );
}
