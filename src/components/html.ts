import { countedParts } from '../values/counted.ts';

/** Escapes text for HTML. */
export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text as HTML, with each marked number as a `data` element that says what it counts. */
export function countsHtml(text: string): string {
  return countedParts(text)
    .map((part) =>
      'words' in part
        ? escapeHtml(part.words)
        : `<data value="${escapeHtml(part.value)}" data-of="${escapeHtml(part.of)}">${escapeHtml(part.value)}</data>`,
    )
    .join('');
}
