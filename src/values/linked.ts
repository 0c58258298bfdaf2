/** Private characters that stand around a link in a text, until it is drawn. */
const [open, between, close] = ['\uE003', '\uE004', '\uE005'];
const mark = new RegExp(`${open}([^${between}]*)${between}([^${close}]*)${close}`);

/** Words in a text that lead to an address. The text is drawn by `LinkedText.astro`; elsewhere `unlinked` gives it back as it reads. */
export function linked(href: string | null, words: string): string {
  return href === null ? words : `${open}${href}${between}${words}${close}`;
}

/** A stretch of a text, with the address it leads to. */
export interface LinkedPart {
  words: string;
  href: string | null;
}

/** A text parted into its links and what stands between them. */
export function linkedParts(text: string): LinkedPart[] {
  const pieces = text.split(mark);
  return pieces.flatMap((piece, at): LinkedPart[] => {
    if (at % 3 === 0) return piece === '' ? [] : [{ words: piece, href: null }];
    return at % 3 === 1 ? [{ words: pieces[at + 1] ?? '', href: piece }] : [];
  });
}

/** A text without its links, for places that hold no elements. */
export function unlinked(text: string): string {
  return linkedParts(text)
    .map(({ words }) => words)
    .join('');
}
