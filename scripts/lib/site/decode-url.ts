/** The path and the anchor of an address as they are meant; `null` when a `%` in it begins no character. */
export function decodeUrl({ pathname, hash }: URL): { path: string; anchor: string } | null {
  try {
    return { path: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) };
  } catch {
    return null;
  }
}
