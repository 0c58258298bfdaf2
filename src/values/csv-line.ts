/** What a spreadsheet program would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A line of a CSV file, for the browser, where no library is at hand; the same as `atlas/download/csv.ts` writes.
 * `csvLine(['a', '=1+1', 'b, c'])` is `a,"'=1+1","b, c"`: words that begin like a formula get an apostrophe before them.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(words: string): string {
  const isFormula = formula.test(words);
  const safe = isFormula ? `'${words}` : words;
  return isFormula || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
