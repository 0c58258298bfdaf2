/** A point of a picture, in its units. */
export type Point = readonly [x: number, y: number];

/** One subpath: its points, and whether it is closed. */
export interface Stroke {
  points: Point[];
  closed: boolean;
}

/** A drawing context for d3's `geoPath` that records the points instead of drawing. */
export interface StrokeRecorder {
  strokes: Stroke[];
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number): void;
  closePath(): void;
}

/** An empty recorder. */
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
 * Omits points nearer than `least` to the last kept one; the ends and points on the frame stay. Rings too small or too thin to see are
 * omitted completely.
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

/** The area of a ring. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/**
 * Path data as short as possible: an absolute start, then relative steps with the given number of decimals. Rounding errors do not
 * accumulate, because each step starts from the last written position.
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

/** A decimal without a redundant zero: 0.5 → `.5`, -1.4 → `-1.4`. */
function decimal(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

/** The separator before the next number: none before a minus sign. */
function parted(written: string, between: string): string {
  return written.startsWith('-') ? written : `${between}${written}`;
}
