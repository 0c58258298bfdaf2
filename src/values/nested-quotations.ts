/** The quotation marks of Traditional Chinese and of the other languages, each with those that stand within them. */
const marks = [
  { open: '「', close: '」', inner: ['『', '』'] },
  { open: '“', close: '”', inner: ['‘', '’'] },
] as const;

/**
 * Values for words whose placeholders stand within quotation marks: what is quoted in them has the marks for a quotation within another. Only
 * `printed` stays as the source has it. `“{name}”` with “1+7” documents is “‘1+7’ documents”.
 */
export function nestedQuotations<Value extends string | number>(
  words: string,
  values: Readonly<Record<string, Value>>,
): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const around = name !== 'printed' && marks.find(({ open, close }) => words.includes(`${open}{${name}}${close}`));
      if (typeof value !== 'string' || !around) return [name, value];
      return [name, value.replaceAll(around.open, around.inner[0]).replaceAll(around.close, around.inner[1])];
    }),
  );
}
