/** A count of which some may be open: cases without a year. */
export interface CountItem {
  id: string;
  count: number;
  open?: number;
}

/** One row: squares as the outlines of paths, each in a field of `cell` by `cell`. */
export interface CountBar {
  id: string;
  solid: string;
  open: string;
}

export interface CountBars {
  /** Width of the common scale; the height is one cell. */
  width: number;
  height: number;
  bars: CountBar[];
}

const cell = 10;
const side = 8;
/** Beyond this many squares nobody counts them: the row is one bar. */
const mostSquares = 60;
/** Few cases are not blown up: a row has room for at least so many. */
const leastRoom = 24;

/** Counts as squares on a common scale, one a case, the open ones behind. */
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
