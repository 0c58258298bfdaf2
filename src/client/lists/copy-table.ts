/** Puts rows of a list or a table into the clipboard, as cells for a spreadsheet and as a table for a text, with the address as the last line. */
export async function copyTable(rows: readonly HTMLElement[], heads: readonly string[], address: string): Promise<boolean> {
  const table = rows[0]?.closest('table');
  const columns = table ? [...(table.tHead?.querySelectorAll('th') ?? [])].map(wordsOf) : heads;
  const cells = rows.map((row) =>
    row instanceof HTMLTableRowElement ? [...row.cells].filter((cell) => !cell.querySelector('input')) : partsOf(row),
  );
  const plain = [columns, ...cells.map((row) => row.map((cell) => (cell ? wordsOf(cell) : '')))].map((row) => row.join('\t'));
  const data = { 'text/plain': `${plain.join('\n')}\n${address}\n`, 'text/html': asTable(columns, cells, address).outerHTML };
  const blobs = Object.entries(data).map(([type, words]) => [type, new Blob([words], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** What a line of a list says, part by part: when, what, more about it, how much. */
function partsOf(row: HTMLElement): (Element | null)[] {
  const more = document.createElement('span');
  more.textContent = [...row.querySelectorAll('p, small')].map(wordsOf).join(' · ');
  return [row.querySelector('span'), row.querySelector('b'), more, row.querySelector('.sum')];
}

function asTable(columns: readonly string[], cells: readonly (readonly (Element | null)[])[], address: string): HTMLElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(Object.assign(document.createElement('th'), { textContent: column }));
  const body = table.createTBody();
  for (const row of cells) {
    const line = body.insertRow();
    for (const cell of row) line.insertCell().append(...(cell ? linked(cell) : []));
  }
  const last = body.insertRow().insertCell();
  last.colSpan = columns.length;
  last.append(link(address, address));
  return table;
}

/** The words of a cell; what leads somewhere leads there from anywhere. */
function linked(cell: Element): (Node | string)[] {
  const own = cell.closest('a');
  if (own) return [link(own.href, wordsOf(own))];
  const links = [...cell.querySelectorAll('a')];
  if (links.length === 0) return [wordsOf(cell)];
  return links.flatMap((one, index) => [...(index > 0 ? ['; '] : []), link(one.href, wordsOf(one))]);
}

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words });
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
