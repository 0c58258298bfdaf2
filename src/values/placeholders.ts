/**
 * Fills the placeholders of a text: `{n} cases` with `{ n: 3 }` is `3 cases`. A placeholder without a value stays in the text, so that the
 * error is visible.
 */
export function fillPlaceholders(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([\w:]+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
