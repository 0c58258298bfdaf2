/** A table to be copied: as lines of cells for a spreadsheet, and as it stands in a text. */
export interface CopiedTable {
  plain: string;
  html: HTMLTableElement;
}

/** Puts a table into the clipboard; `false` where the browser does not let us. */
export async function copyTable({ plain, html }: CopiedTable): Promise<boolean> {
  const kinds = Object.entries({ 'text/plain': plain, 'text/html': html.outerHTML });
  const blobs = kinds.map(([type, words]) => [type, new Blob([words], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Lines of cells as spreadsheets take them in: parted by tabs. */
export function tabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('\t')).join('\n');
}

/** Adds a line of cells to a table; a cell is words, or words and links. */
export function addLine(to: HTMLTableElement | HTMLTableSectionElement, cells: readonly (string | readonly (Node | string)[])[]) {
  const line = to.insertRow();
  for (const cell of cells) line.insertCell().append(...(typeof cell === 'string' ? [cell] : cell));
}
