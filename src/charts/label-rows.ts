import { textWidth } from './text-width.ts';
import type { TimeMark } from './time-axis.ts';

/** A label above a mark: `x` is where its text begins or, if anchored at its end, where it ends. */
export interface MarkLabel {
  x: number;
  anchor: 'start' | 'end';
}

/** The horizontal space of a mark with its label. */
export interface Extent extends MarkLabel {
  left: number;
  right: number;
}

/** The minimum space between neighbours in a row. */
const gap = 10;

/**
 * The extent of a mark with its label. The label starts at the left end of the mark or, if it would leave the frame, ends at its right end.
 */
export function extentOf(label: string, size: number, mark: Pick<TimeMark, 'x' | 'width'>, frame: { left: number; right: number }): Extent {
  const width = textWidth(label, size);
  const end = mark.x + mark.width;
  if (mark.x + width <= frame.right) return { x: mark.x, anchor: 'start', left: mark.x, right: Math.max(end, mark.x + width) };
  if (end - width >= frame.left) return { x: end, anchor: 'end', left: Math.min(mark.x, end - width), right: end };
  return { x: frame.left, anchor: 'start', left: frame.left, right: Math.max(end, frame.left + width) };
}

/** Assigns each extent the first row in which it overlaps no other: `[[0, 50], [40, 60], [70, 90]]` → rows 0, 1, 0. */
export function rowsOf(extents: readonly Pick<Extent, 'left' | 'right'>[]): number[] {
  const rows: (readonly [left: number, right: number])[][] = [];
  return extents.map(({ left, right }) => {
    const free = rows.findIndex((row) => row.every(([from, to]) => right + gap <= from || left >= to + gap));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]?.push([left, right]);
    return row;
  });
}

/** Sets labels one after another in lines, like words of a paragraph: for items without a position on the axis. */
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
