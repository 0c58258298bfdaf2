import type { CutMap } from './base-map.ts';
import type { Position } from './map-box.ts';
import { type NeatLine, neatLine, type ScaleBar, type Side, scaleBar, scaleBarBox } from './neat-line.ts';
import { boxOf, type PlacedLabel, placeLabels } from './place-labels.ts';
import { around, type Rectangle, touches } from './rectangle.ts';

/** A place to draw on a map. */
export interface MapPlace extends Position {
  id: string;
  radius: number;
  /** Places with a higher priority are labelled first. */
  priority: number;
  /** The widths of the forms of its name, the fullest first; empty for a disc without a label. */
  widths: readonly number[];
}

/** The name of a water to draw on a map. */
export interface MapWater extends Position {
  id: string;
  width: number;
  on: 'water' | 'lake' | 'land';
}

/** The positions of everything on a map. */
export interface PlacedMap {
  map: CutMap;
  /** The font size. */
  size: number;
  neat: NeatLine;
  bar: ScaleBar;
  places: { id: string; x: number; y: number; radius: number; label: (PlacedLabel & { onWater: boolean }) | null }[];
  waters: { id: string; x: number; y: number; on: 'water' | 'lake' | 'land' }[];
}

/**
 * Places everything on a map in this order: discs, the scale bar where it covers none, names of places, names of waters if there is space.
 * What lies outside the frame is omitted.
 */
export function placeMap(
  map: CutMap,
  places: readonly MapPlace[],
  waters: readonly MapWater[],
  {
    size,
    band,
    figure,
    figuresAt,
    taken = [],
  }: { size: number; band: number; figure: number; figuresAt?: readonly Side[]; taken?: readonly Rectangle[] },
): PlacedMap {
  const shown = places
    .filter((place) => map.isWithin(place, 2))
    .map((place) => {
      const [x, y] = map.at(place);
      return { ...place, x: tenth(x), y: tenth(y) };
    });
  const discs = shown.map(({ x, y, radius }) => around(x, y, radius + 4));
  const bar = scaleBar(map, [...discs, ...taken]);
  const unnamed = shown.filter(({ widths }) => widths.length === 0).map(({ x, y, radius }) => around(x, y, radius + 1));
  const labels = placeLabels(
    shown.filter(({ widths }) => widths.length > 0),
    { width: map.width, height: map.height, size, taken: [scaleBarBox(bar), ...unnamed, ...taken] },
  );
  const labelOf = new Map(labels.map((label) => [label.id, rounded(label)]));
  const filled = [...discs, ...labels.map(({ box }) => box), scaleBarBox(bar), ...taken];
  return {
    map,
    size,
    neat: neatLine(map, { band, figure, ...(figuresAt ? { at: figuresAt } : {}) }),
    bar,
    places: shown.map(({ id, x, y, radius }) => {
      const label = labelOf.get(id);
      return { id, x, y, radius, label: label ? { ...label, onWater: isOnWater(map, label) } : null };
    }),
    waters: placeWaters(map, waters, size, filled),
  };
}

/** Names of waters: moved slightly if they would touch something, omitted if that does not help. */
function placeWaters(map: CutMap, waters: readonly MapWater[], size: number, filled: Rectangle[]): PlacedMap['waters'] {
  return waters.flatMap(({ id, width, on, ...position }) => {
    const [x, y] = map.at(position);
    for (const [dx, dy] of [
      [0, 0],
      [0, 14],
      [0, -14],
      [24, 0],
      [-24, 0],
      [0, 28],
      [0, -28],
      [40, 14],
      [-40, 14],
    ] as const) {
      const candidate = { x: tenth(x + dx), y: tenth(y + dy), anchor: 'middle' as const };
      const box = boxOf(candidate, width, size);
      const isInFrame = box.x > 4 && box.y > 4 && box.x + box.width < map.width - 4 && box.y + box.height < map.height - 4;
      if (!isInFrame || filled.some((other) => touches(box, other)) || (on === 'water' && !isInWater(map, box))) continue;
      filled.push(box);
      return [{ id, x: candidate.x, y: candidate.y, on }];
    }
    return [];
  });
}

/** Whether a name of the sea lies almost completely in the sea. */
function isInWater(map: CutMap, { x, y, width, height }: Rectangle): boolean {
  const middle = y + height * 0.6;
  return [0.05, 0.28, 0.5, 0.72, 0.95].filter((share) => !map.isLand(x + width * share, middle)).length >= 4;
}

/** Whether most of a name lies on water, which decides the colour of its halo. */
function isOnWater(map: CutMap, { box: { x, y, width, height } }: PlacedLabel): boolean {
  const middle = y + height * 0.6;
  return [0.1, 0.5, 0.9].filter((share) => !map.isLand(x + width * share, middle)).length >= 2;
}

function rounded(label: PlacedLabel): PlacedLabel {
  const { x, y, leader } = label;
  return {
    ...label,
    x: tenth(x),
    y: tenth(y),
    leader: leader && { x1: tenth(leader.x1), y1: tenth(leader.y1), x2: tenth(leader.x2), y2: tenth(leader.y2) },
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
