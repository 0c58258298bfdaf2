/** A count, and how many of it are open: cases without a year. */
export interface CountItem {
  id: string;
  count: number;
  open?: number;
}

/** One row: squares as path data, each in a cell of `cell` by `cell` units. */
export interface CountBar {
  id: string;
  solid: string;
  open: string;
}

export interface CountBars {
  /** The width of the common scale; the height is one cell. */
  width: number;
  height: number;
  bars: CountBar[];
}

const cell = 10;
const side = 8;
/** With more squares than this the row is drawn as one bar, because nobody counts them. */
const mostSquares = 60;
/** The minimum length of the scale in squares, so that a few cases do not fill the width. */
const leastRoom = 24;

/** Counts as squares on a common scale, one square per case; open ones come last. */
export function countBars(items: readonly CountItem[]): CountBars {
  const longest = Math.max(0, ...items.map(({ count }) => count));
  const width = Math.min(mostSquares, Math.max(leastRoom, longest)) * cell;
  const stretch = (from: number, to: number): string => {
    if (from === to) return '';
    if (longest <= mostSquares) return Array.from({ length: to - from }, (_, step) => box((from + step) * cell + 1, side)).join('');
    const scale = (count: number) => Math.round((count / longest) * width * 10) / 10;
    return box(scale(from), Math.max(1, scale(to) - scale(from)));
  };
  return {
    width,
    height: cell,
    bars: items.map(({ id, count, open = 0 }) => ({ id, solid: stretch(0, count - open), open: stretch(count - open, count) })),
  };
}

function box(x: number, width: number): string {
  return `M${x} 1h${width}v${side}h-${width}z`;
}
