import { highlightsIn, type Range } from './highlights.ts';
import type { NameMatches } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** An excerpt of a document's text, with the ranges that match the query. */
export interface Snippet {
  text: string;
  highlights: Range[];
}

/** The excerpt that matches most of the query; `null` if nothing in the text matches. */
export async function snippetOf(index: SearchIndex, matches: NameMatches, document: number): Promise<Snippet | null> {
  const { snippetLetters, repeatedInSnippet } = index.weights;
  const text = await index.text(document);
  const highlights = highlightsIn(index, matches, text);
  const [best] = highlights
    .map((first) => ({
      first,
      weight: weightOf(
        highlights.filter(([from, to]) => from >= first[0] && to <= first[0] + lengthFrom(text, first[0], snippetLetters)),
        text,
        repeatedInSnippet,
      ),
    }))
    .sort((a, b) => b.weight - a.weight || a.first[0] - b.first[0]);
  if (!best) return null;
  const from = startBefore(text, best.first[0], snippetLetters);
  const to = endAfter(text, Math.max(best.first[1], from + lengthFrom(text, from, snippetLetters)));
  const cut = text.slice(from, to);
  const [before, after] = [from > 0 && !/[\n]$/.test(text.slice(0, from)) ? '… ' : '', to < text.length ? ' …' : ''];
  return {
    text: `${before}${cut.replace(/\n/g, ' ')}${after}`,
    highlights: highlights
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + before.length, end - from + before.length]),
  };
}

/** The weight of the matches in an excerpt: different words count more than one word repeated. */
function weightOf(highlights: Range[], text: string, repeated: number): number {
  const words = highlights.map(([from, to]) => text.slice(from, to).toLowerCase());
  return new Set(words).size + repeated * words.length;
}

/** The length of an excerpt that begins here, in characters; a Chinese character takes the space of two letters. */
function lengthFrom(text: string, from: number, letters: number): number {
  const sample = text.slice(from, from + letters);
  const wide = (sample.match(/\p{Script=Han}/gu) ?? []).length;
  return Math.round(letters / (1 + wide / Math.max(1, sample.length)));
}

/** Where to begin the excerpt: the beginning of the sentence, or of a word a little before the match. */
function startBefore(text: string, at: number, letters: number): number {
  const least = Math.max(0, at - Math.round(lengthFrom(text, Math.max(0, at - letters), letters) / 2));
  const before = text.slice(least, at);
  const sentence = Math.max(
    ...['. ', '。', '\n', '；', '; '].map((end) => (before.lastIndexOf(end) < 0 ? -1 : before.lastIndexOf(end) + end.length)),
  );
  if (sentence >= 0) return least + sentence;
  if (least === 0) return 0;
  const space = before.indexOf(' ');
  return space < 0 ? least : least + space + 1;
}

/** The excerpt may be shortened by this many letters to end between two words. */
const lettersGivenUp = 20;

function endAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const line = text.indexOf('\n', at - 1);
  const end = line >= 0 && line <= at + 1 ? line : at;
  if (/\p{Script=Han}/u.test(text[end - 1] ?? '') || /\s/.test(text[end] ?? '')) return end;
  const space = text.lastIndexOf(' ', end);
  return space > end - lettersGivenUp ? space : end;
}
