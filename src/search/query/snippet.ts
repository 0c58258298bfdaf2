import { marksIn, type Range } from './highlights.ts';
import type { Understood } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** A stretch of a document's text with the letters the question touches. */
export interface Snippet {
  text: string;
  marks: Range[];
}

/** Letters of a line or two; a Chinese character takes the room of two. */
const widest = 150;

/** The stretch of a document's text in which most of the question stands; `null` when none of it does. */
export async function snippetOf(index: SearchIndex, understood: Understood, document: number): Promise<Snippet | null> {
  const text = await index.text(document);
  const marks = marksIn(index, understood, text);
  const [best] = marks
    .map((mark) => ({
      mark,
      weight: weightOf(
        marks.filter(([from, to]) => from >= mark[0] && to <= mark[0] + reachFrom(text, mark[0])),
        text,
      ),
    }))
    .sort((a, b) => b.weight - a.weight || a.mark[0] - b.mark[0]);
  if (!best) return null;
  const from = startBefore(text, best.mark[0]);
  const to = endAfter(text, Math.max(best.mark[1], from + reachFrom(text, from)));
  const cut = text.slice(from, to);
  const [before, after] = [from > 0 && !/[\n]$/.test(text.slice(0, from)) ? '… ' : '', to < text.length ? ' …' : ''];
  return {
    text: `${before}${cut.replace(/\n/g, ' ')}${after}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + before.length, end - from + before.length]),
  };
}

/** Different words weigh more than one word many times. */
function weightOf(marks: Range[], text: string): number {
  const words = marks.map(([from, to]) => text.slice(from, to).toLowerCase());
  return new Set(words).size + 0.1 * words.length;
}

function reachFrom(text: string, from: number): number {
  const sample = text.slice(from, from + widest);
  const wide = (sample.match(/\p{Script=Han}/gu) ?? []).length;
  return Math.round(widest / (1 + wide / Math.max(1, sample.length)));
}

/** The beginning of the sentence, or of a word some way before. */
function startBefore(text: string, at: number): number {
  const least = Math.max(0, at - Math.round(reachFrom(text, Math.max(0, at - widest)) / 2));
  const before = text.slice(least, at);
  const sentence = Math.max(
    ...['. ', '。', '\n', '；', '; '].map((end) => (before.lastIndexOf(end) < 0 ? -1 : before.lastIndexOf(end) + end.length)),
  );
  if (sentence >= 0) return least + sentence;
  if (least === 0) return 0;
  const space = before.indexOf(' ');
  return space < 0 ? least : least + space + 1;
}

function endAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const line = text.indexOf('\n', at - 1);
  const end = line >= 0 && line <= at + 1 ? line : at;
  if (/\p{Script=Han}/u.test(text[end - 1] ?? '') || /\s/.test(text[end] ?? '')) return end;
  const space = text.lastIndexOf(' ', end);
  return space > end - 20 ? space : end;
}
