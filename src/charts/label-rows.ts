import { textWidth } from './text-width.ts';
import type { TimeMark } from './time-axis.ts';

/** Lettering over a mark: where it begins or, turned to the right edge, where it ends. */
export interface MarkLabel {
  x: number;
  anchor: 'start' | 'end';
}

/** The room a mark takes with its label. */
export interface Extent extends MarkLabel {
  left: number;
  right: number;
}

/** Air between two neighbours of a row. */
const gap = 10;

/** The label stands over the beginning of its mark, or is turned back over its end where it would leave the frame. */
export function extentOf(label: string, size: number, mark: Pick<TimeMark, 'x' | 'width'>, frame: { left: number; right: number }): Extent {
  const width = textWidth(label, size);
  const end = mark.x + mark.width;
  if (mark.x + width <= frame.right) return { x: mark.x, anchor: 'start', left: mark.x, right: Math.max(end, mark.x + width) };
  if (end - width >= frame.left) return { x: end, anchor: 'end', left: Math.min(mark.x, end - width), right: end };
  return { x: frame.left, anchor: 'start', left: frame.left, right: Math.max(end, frame.left + width) };
}

/** Gives each extent the first row where it meets no other: `[[0, 50], [40, 60], [70, 90]]` → rows 0, 1, 0. */
export function rowsOf(extents: readonly Pick<Extent, 'left' | 'right'>[]): number[] {
  const rows: (readonly [left: number, right: number])[][] = [];
  return extents.map(({ left, right }) => {
    const free = rows.findIndex((row) => row.every(([from, to]) => right + gap <= from || left >= to + gap));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]?.push([left, right]);
    return row;
  });
}

/** Names set one after another in lines, as in running text: for what has no place on the axis. */
export function flow(
  labels: readonly string[],
  size: number,
  frame: { left: number; right: number },
  indent: number,
): { x: number; line: number }[] {
  let x = frame.left;
  let line = 0;
  return labels.map((label) => {
    const width = indent + textWidth(label, size);
    if (x > frame.left && x + width > frame.right) {
      x = frame.left;
      line += 1;
    }
    const place = { x, line };
    x += width + 2 * gap;
    return place;
  });
}
