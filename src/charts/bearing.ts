import { geoDistance } from 'd3';

/** The eight compass directions, clockwise from north. */
export const octants = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Octant = (typeof octants)[number];

interface Position {
  lat: number;
  lng: number;
}

const earthRadiusInKilometres = 6371;
const radians = Math.PI / 180;

/** The initial bearing of the shortest path from one place to another, in degrees clockwise from north: east is 90. */
export function bearing(from: Position, to: Position): number {
  const [a, b] = [from.lat * radians, to.lat * radians];
  const turn = (to.lng - from.lng) * radians;
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(east, north) / radians + 360) % 360;
}

/** The great-circle distance in kilometres, on a sphere; accurate to half a per cent. */
export function kilometresBetween(from: Position, to: Position): number {
  return geoDistance([from.lng, from.lat], [to.lng, to.lat]) * earthRadiusInKilometres;
}

/** The compass direction of a bearing; each covers 22.5° on both sides: 22 → n, 23 → ne, 350 → n. */
export function octantOf(degrees: number): Octant {
  return octants[Math.round(degrees / 45) % 8] ?? 'n';
}

/** The nearest item in a compass direction. */
export interface Neighbour<Item> {
  item: Item;
  octant: Octant;
  bearing: number;
  kilometres: number;
}

/** The nearest item in each compass direction, at least `least` kilometres away; ties by id. */
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
