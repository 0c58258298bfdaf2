import { textWidth } from './text-width.ts';

/**
 * Breaks a text into lines no wider than `width`: Latin between words, Chinese between characters. A word that is too long gets a line of
 * its own.
 */
export function wrapText(words: string, size: number, width: number): string[] {
  const pieces =
    words.match(
      /\p{Script=Han}[，。、；：？！）”」』》]*|[（“「『《]\p{Script=Han}[，。、；：？！）”」』》]*|[^\s\p{Script=Han}]+\s*|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last}${piece}`.trimEnd(), size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
