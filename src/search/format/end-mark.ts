/**
 * Every text file of the index ends in a line feed. A file without it was truncated in transfer; without the mark half a word list would go
 * unnoticed.
 */
const endMark = '\n';

/** The body of an index file as served, with the end mark. JSON files need none: truncated JSON does not parse. */
export function withEndMark(name: string, body: string): string {
  return name.endsWith('.json') ? body : body + endMark;
}

/** The body of a served file without the end mark; `null` if the file is truncated. */
export function withoutEndMark(name: string, body: string): string | null {
  if (name.endsWith('.json')) return /^[[{]/.test(body) && /[\]}]$/.test(body) ? body : null;
  return body.endsWith(endMark) && !body.startsWith('<') ? body.slice(0, -endMark.length) : null;
}
