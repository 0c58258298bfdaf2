const lineWidth = 140;

/** JSON formatted as the formatter does: lists of plain values on one line if they fit, everything else on several lines. */
export function tidyJson(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/** `column` is the column at which the value begins. */
function write(value: unknown, indent: string, column: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => item === null || typeof item !== 'object');
    // One more column for a comma.
    if (isPlain && column + line.length + 1 <= lineWidth) return line;
    return `[\n${value.map((item) => `${deeper}${write(item, deeper, deeper.length)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, inner]) => {
    const name = `${deeper}${JSON.stringify(key)}: `;
    return `${name}${write(inner, deeper, name.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
