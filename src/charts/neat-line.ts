import type { CutMap } from './base-map.ts';
import { type Rectangle, touches } from './rectangle.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Where a meridian or parallel at a multiple of the step meets the frame. */
export interface Crossing {
  /** The position along the side, from the left or the top. */
  position: number;
  degree: number;
}

export interface DegreeFigure extends Crossing {
  side: Side;
  /** `29°`, or `31°15′` if minutes are needed. */
  text: string;
}

/** The border of a map: bands of alternating degrees, with degree labels on two sides. */
export interface NeatLine {
  bands: string;
  frame: string;
  figures: DegreeFigure[];
}

/** A distance on the ground and its length in the drawing. */
export interface ScaleBar {
  kilometres: number;
  length: number;
  x: number;
  y: number;
}

const bandWidth = 4;
const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** The neat line of a map: a band for every `band` degrees, a label for every `figure` degrees on the given sides. */
export function neatLine(
  map: CutMap,
  { band, figure, at = ['left', 'bottom'] }: { band: number; figure: number; at?: readonly Side[] },
): NeatLine {
  const { width, height } = map;
  const outer = bandWidth;
  return {
    bands: sides.map((side) => bandsOf(map, side, band)).join(''),
    frame: `M0 0H${width}V${height}H0ZM${-outer} ${-outer}H${width + outer}V${height + outer}H${-outer}Z`,
    figures: at.flatMap((side) =>
      crossings(map, side, figure)
        .filter(({ position }) => position >= 12 && position <= lengthOf(map, side) - 12)
        .map((crossing) => ({ ...crossing, side, text: degreeText(crossing.degree) })),
    ),
  };
}

/** Where a side of the frame crosses multiples of a step of degrees, in order along the side. */
export function crossings(map: CutMap, side: Side, step: number): Crossing[] {
  const found: Crossing[] = [];
  const count = (position: number) => Math.floor(degreeAt(map, side, position) / step + 1e-9);
  let last = count(0);
  for (let position = 0.5; position <= lengthOf(map, side); position += 0.5) {
    const now = count(position);
    if (now !== last) found.push({ position, degree: Math.max(now, last) * step });
    last = now;
  }
  return found;
}

/** `29` → 29°; `31.25` → 31°15′ */
export function degreeText(degree: number): string {
  const minutes = Math.round(degree * 60);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
}

/** The scale bar with the longest round distance up to a share of the width, in the first corner where it covers nothing. */
export function scaleBar(map: CutMap, taken: readonly Rectangle[], share = 0.28): ScaleBar {
  const round = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].filter(
    (kilometres) => kilometres * map.pixelsPerKilometre <= map.width * share,
  );
  const kilometres = round.at(-1) ?? 1;
  const length = Math.round(kilometres * map.pixelsPerKilometre * 10) / 10;
  const [left, right, top, bottom] = [14, map.width - length - 34, 32, map.height - 14];
  const corners: [number, number][] = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
  const [x, y] = corners.find(([x, y]) => !taken.some((other) => touches(scaleBarBox({ x, y, length, kilometres }), other))) ?? [
    left,
    bottom,
  ];
  return { kilometres, length, x, y };
}

/** The rectangle of a scale bar with its labels. */
export function scaleBarBox({ x, y, length }: ScaleBar): Rectangle {
  return { x: x - 6, y: y - 24, width: length + 36, height: 30 };
}

function lengthOf(map: CutMap, side: Side): number {
  return side === 'top' || side === 'bottom' ? map.width : map.height;
}

function degreeAt(map: CutMap, side: Side, position: number): number {
  if (side === 'top') return map.degreesAt(position, 0).lng;
  if (side === 'bottom') return map.degreesAt(position, map.height).lng;
  return map.degreesAt(side === 'left' ? 0 : map.width, position).lat;
}

/** The filled bands of a side: every second step of degrees. */
function bandsOf(map: CutMap, side: Side, step: number): string {
  const length = lengthOf(map, side);
  const cuts = [0, ...crossings(map, side, step).map(({ position }) => position), length];
  return cuts
    .slice(0, -1)
    .map((from, index) => ({ from, to: cuts[index + 1] ?? length }))
    .filter(({ from, to }) => Math.floor(degreeAt(map, side, (from + to) / 2) / step + 1e-9) % 2 !== 0)
    .map(({ from, to }) => bandPath(map, side, from, to - from))
    .join('');
}

function bandPath({ width, height }: CutMap, side: Side, from: number, length: number): string {
  if (side === 'top') return `M${from}-4h${length}v4h${-length}z`;
  if (side === 'bottom') return `M${from} ${height}h${length}v4h${-length}z`;
  if (side === 'left') return `M-4 ${from}v${length}h4v${-length}z`;
  return `M${width} ${from}v${length}h4v${-length}z`;
}
