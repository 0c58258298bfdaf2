/** A text file of the index ends in a line feed; what arrives without one was cut on its way, and half a list of words would go unnoticed. */
const endMark = '\n';

/** A file of the index as it is served. JSON shows by itself whether it is whole. */
export function withEndMark(name: string, body: string): string {
  return name.endsWith('.json') ? body : body + endMark;
}

/** A served file as it was made; `null` when it is not whole. */
export function withoutEndMark(name: string, body: string): string | null {
  if (name.endsWith('.json')) return /^[[{]/.test(body) && /[\]}]$/.test(body) ? body : null;
  return body.endsWith(endMark) && !body.startsWith('<') ? body.slice(0, -endMark.length) : null;
}
