/** A point of a picture, in its units. */
export type Point = readonly [x: number, y: number];

/** One stroke of a path: its points, and whether it returns to the first. */
export interface Stroke {
  points: Point[];
  closed: boolean;
}

/** Something d3's `geoPath` can draw into; it keeps the points instead of ink. */
export interface StrokeRecorder {
  strokes: Stroke[];
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number): void;
  closePath(): void;
}

/** A recorder with nothing in it yet. */
export function strokeRecorder(): StrokeRecorder {
  const strokes: Stroke[] = [];
  const start = (x: number, y: number) => strokes.push({ points: [[x, y]], closed: false });
  return {
    strokes,
    beginPath() {},
    moveTo: start,
    lineTo(x, y) {
      strokes.at(-1)?.points.push([x, y]);
    },
    arc: start,
    closePath() {
      const last = strokes.at(-1);
      if (last) last.closed = true;
    },
  };
}

/**
 * Leaves out points nearer than `least` to the last one kept; ends and points on the frame stay. A ring too small or too
 * thin to show is dropped whole.
 */
export function thinStrokes(strokes: readonly Stroke[], least: number, isFixed: (point: Point) => boolean = () => false): Stroke[] {
  return strokes.flatMap(({ points, closed }) => {
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const last = kept.at(-1);
      const isEnd = index === points.length - 1 && !closed;
      if (!last || isEnd || isFixed(point) || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point);
    });
    const isTooSmall = closed ? kept.length < 4 || areaOf(kept) < least * least : kept.length < 2;
    return isTooSmall ? [] : [{ points: kept, closed }];
  });
}

/** The area a ring encloses. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/**
 * The `d` of a path: absolute start, relative steps of so many decimals, no character too many.
 * Rounding never adds up, since each step starts from where the last one was written.
 */
export function writeStrokes(strokes: readonly Stroke[], decimals: 0 | 1 = 1): string {
  return strokes.map((stroke) => writeStroke(stroke, 10 ** decimals)).join('');
}

function writeStroke({ points: [first, ...rest], closed }: Stroke, parts: number): string {
  if (!first) return '';
  const rounded = (value: number) => Math.round(value * parts);
  const follow = (value: number, between = ',') => parted(decimal(value / parts), between);
  let [x, y] = [rounded(first[0]), rounded(first[1])];
  let d = `M${decimal(x / parts)}${follow(y)}`;
  let isFirst = true;
  for (const [nextX, nextY] of rest) {
    const [toX, toY] = [rounded(nextX), rounded(nextY)];
    const [stepX, stepY] = [toX - x, toY - y];
    if (stepX === 0 && stepY === 0) continue;
    d += `${isFirst ? `l${decimal(stepX / parts)}` : follow(stepX, ' ')}${follow(stepY)}`;
    isFirst = false;
    [x, y] = [toX, toY];
  }
  return closed ? `${d}z` : d;
}

/** A decimal without a needless zero: 0.5 → `.5`, -1.4 → `-1.4`. */
function decimal(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

/** The next number, parted from the last: a minus sign parts by itself. */
function parted(written: string, between: string): string {
  return written.startsWith('-') ? written : `${between}${written}`;
}
