/** First and last line of a passage of a source, counting from 1, both included. */
export type LineRange = [first: number, last: number];

/** Reads the lines of a locator: `parseLines('1050-1051, 1073')` is `[[1050, 1051], [1073, 1073]]`. */
export function parseLines(lines: string): LineRange[] {
  return lines.split(',').map((part) => {
    const [first, last] = part.trim().split('-').map(Number);
    return [first ?? NaN, last ?? first ?? NaN];
  });
}

/** Writes line ranges back: `[[1050, 1051], [1073, 1073]]` is `1050–1051, 1073`. */
export function formatLines(ranges: readonly LineRange[]): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** Whether a line is within one of the ranges. */
export function hasLine(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(([first, last]) => line >= first && line <= last);
}
