/** The decoded path and anchor of an address; `null` if a `%` is not followed by a valid code. */
export function decodeUrl({ pathname, hash }: URL): { path: string; anchor: string } | null {
  try {
    return { path: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) };
  } catch {
    return null;
  }
}
