/** Words with their placeholders filled: `{n} cases` with `{ n: 3 }` is `3 cases`. One without a value stays as it is, to be seen. */
export function fillPlaceholders(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
