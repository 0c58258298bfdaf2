import { addLine, type CopiedTable, tabbed } from '../shared/copy-table.ts';

/** The rows of a list or table as a table for the clipboard, with the address as the last line. */
export function tableOfRows(rows: readonly HTMLElement[], heads: readonly string[], address: string): CopiedTable {
  const table = rows[0]?.closest('table');
  const columns = table ? [...(table.tHead?.querySelectorAll('th') ?? [])].map(wordsOf) : heads;
  const cells = rows.map((row) =>
    row instanceof HTMLTableRowElement ? [...row.cells].filter((cell) => !cell.querySelector('input')) : partsOf(row),
  );
  const lines = [columns, ...cells.map((row) => row.map((cell) => (cell ? wordsOf(cell) : ''))), [address]];
  return { plain: `${tabbed(lines)}\n`, html: asTable(columns, cells, address) };
}

/** The parts of a row: when, what, details, amount; `null` for missing ones. */
function partsOf(row: HTMLElement): (Element | null)[] {
  const more = document.createElement('span');
  more.textContent = [...row.querySelectorAll('p, small')].map(wordsOf).join(' · ');
  return [row.querySelector('span'), row.querySelector('b'), more, row.querySelector('.sum')];
}

function asTable(columns: readonly string[], cells: readonly (readonly (Element | null)[])[], address: string): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(Object.assign(document.createElement('th'), { textContent: column }));
  const body = table.createTBody();
  for (const row of cells) addLine(body, row.map(linked));
  const last = body.insertRow().insertCell();
  last.colSpan = columns.length;
  last.append(link(address, address));
  return table;
}

/** The content of a cell; links get absolute addresses, so that they work anywhere. */
function linked(cell: Element | null): (Node | string)[] {
  if (!cell) return [];
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
