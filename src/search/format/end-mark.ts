/** A text file of the index ends in a line feed; what arrives without one was cut on its way, and half a list of words would go unnoticed. */
const end = '\n';

/** A file of the index as it is served. JSON shows by itself whether it is whole. */
export function closed(name: string, body: string): string {
  return name.endsWith('.json') ? body : body + end;
}

/** A file as it was made; `null` when it is not whole. */
export function opened(name: string, body: string): string | null {
  if (name.endsWith('.json')) return /^[[{]/.test(body) && /[\]}]$/.test(body) ? body : null;
  return body.endsWith(end) && !body.startsWith('<') ? body.slice(0, -end.length) : null;
}
