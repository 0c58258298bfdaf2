import { geoDistance } from 'd3';

/** The eight parts of the horizon, clockwise from north. */
export const octants = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Octant = (typeof octants)[number];

interface Position {
  lat: number;
  lng: number;
}

const earthRadiusInKilometres = 6371;
const radians = Math.PI / 180;

/** The direction of the shortest way from one place to another, in degrees from north by east: straight east is 90. */
export function bearing(from: Position, to: Position): number {
  const [a, b] = [from.lat * radians, to.lat * radians];
  const turn = (to.lng - from.lng) * radians;
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(east, north) / radians + 360) % 360;
}

/** The shortest way over the earth, as a sphere: within half a per cent of the survey. */
export function kilometresBetween(from: Position, to: Position): number {
  return geoDistance([from.lng, from.lat], [to.lng, to.lat]) * earthRadiusInKilometres;
}

/** The part of the horizon a direction lies in; each reaches 22.5° to both sides: 22 → n, 23 → ne, 350 → n. */
export function octantOf(degrees: number): Octant {
  return octants[Math.round(degrees / 45) % 8] ?? 'n';
}

/** What lies nearest in each part of the horizon. */
export interface Neighbour<Item> {
  item: Item;
  octant: Octant;
  bearing: number;
  kilometres: number;
}

/** The nearest item of each octant, at least `least` kilometres away; of equals, the first by id. */
export function neighboursOf<Item extends Position & { id: string }>(
  centre: Position,
  items: readonly Item[],
  least = 1,
): Partial<Record<Octant, Neighbour<Item>>> {
  const nearest: Partial<Record<Octant, Neighbour<Item>>> = {};
  for (const item of items) {
    const kilometres = kilometresBetween(centre, item);
    if (kilometres < least) continue;
    const direction = bearing(centre, item);
    const octant = octantOf(direction);
    const rival = nearest[octant];
    if (rival && (rival.kilometres < kilometres || (rival.kilometres === kilometres && rival.item.id < item.id))) continue;
    nearest[octant] = { item, octant, bearing: direction, kilometres };
  }
  return nearest;
}
