/** The beginning of a cell that a spreadsheet program would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A line of a CSV file, without a library, for the browser; the same output as `atlas/download/csv.ts`. `csvLine(['a', '=1+1', 'b, c'])` is
 * `a,"'=1+1","b, c"`: a cell that looks like a formula gets an apostrophe in front.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(words: string): string {
  const isFormula = formula.test(words);
  const safe = isFormula ? `'${words}` : words;
  return isFormula || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
