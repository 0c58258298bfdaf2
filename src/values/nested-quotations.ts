/**
 * Values for words whose placeholders stand within 「」: what is quoted in them stands in 『』 there. Only `printed` stays as the source has it.
 * `「{name}」` with 「1+7」文件 is 「『1+7』文件」.
 */
export function nestedQuotations<Value extends string | number>(
  words: string,
  values: Readonly<Record<string, Value>>,
): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'printed' && words.includes(`「{${name}}」`)
        ? value.replaceAll('「', '『').replaceAll('」', '』')
        : value,
    ]),
  );
}
