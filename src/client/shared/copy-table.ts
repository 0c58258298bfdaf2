/** A table for the clipboard: as tab-separated lines for spreadsheets, and as HTML for text editors. */
export interface CopiedTable {
  plain: string;
  html: HTMLTableElement;
}

/** Writes a table to the clipboard; `false` if the browser does not allow it. */
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

/** Lines of cells separated by tabs, as spreadsheets paste them. */
export function tabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('\t')).join('\n');
}

/** Adds a row to a table; a cell is a string, or text and links. */
export function addLine(to: HTMLTableElement | HTMLTableSectionElement, cells: readonly (string | readonly (Node | string)[])[]) {
  const line = to.insertRow();
  for (const cell of cells) line.insertCell().append(...(typeof cell === 'string' ? [cell] : cell));
}
