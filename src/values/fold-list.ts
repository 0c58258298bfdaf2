/** How many rows of a list stand open; one or two more are never worth a fold. */
const shown = 10;

/** A list parted into the rows that stand open and those behind a fold: of twelve none is folded, of thirteen the last three are. */
export function foldList<Item>(items: readonly Item[]): { open: Item[]; folded: Item[] } {
  const at = items.length > shown + 2 ? shown : items.length;
  return { open: items.slice(0, at), folded: items.slice(at) };
}
