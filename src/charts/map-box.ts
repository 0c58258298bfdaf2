/** A bounding box in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A position on the earth in degrees. */
export interface Position {
  lat: number;
  lng: number;
}

/** The base maps: the country, and two parts of it in more detail. */
export type MapPart = 'china' | 'yangtze-delta' | 'pearl-delta';

/** The bounding box of each base map. */
export const mapExtents: Record<MapPart, Box> = {
  china: [64, 13, 143, 57],
  'yangtze-delta': [116.6, 28.2, 123.8, 34.3],
  'pearl-delta': [111.2, 20.8, 116.3, 25],
};

const finerParts = ['yangtze-delta', 'pearl-delta'] as const;

/** The most detailed map that contains a box. */
export function partHolding([west, south, east, north]: Box): MapPart {
  for (const part of finerParts) {
    const [left, bottom, right, top] = mapExtents[part];
    if (west >= left && south >= bottom && east <= right && north <= top) return part;
  }
  return 'china';
}

/** The first of the boxes (smallest first) that contains all places; if none does, the last. */
export function boxHolding(places: readonly Position[], boxes: readonly [Box, ...Box[]]): Box {
  const holds = ([west, south, east, north]: Box) => places.every(({ lat, lng }) => lng > west && lng < east && lat > south && lat < north);
  return boxes.find(holds) ?? boxes.at(-1) ?? boxes[0];
}

/** A box of the given size in degrees, centred on a place. */
export function boxAround({ lat, lng }: Position, degreesEast: number, degreesNorth: number): Box {
  return [lng - degreesEast / 2, lat - degreesNorth / 2, lng + degreesEast / 2, lat + degreesNorth / 2];
}

/**
 * A box around a place on the most detailed map possible, moved slightly if it would leave that map; the place stays well inside. If only
 * the map of the country contains it, the box is twice as large, because the coast is coarser there.
 */
export function boxOnFinestMap(place: Position, degreesEast: number, degreesNorth: number): Box {
  for (const part of finerParts) {
    const [left, bottom, right, top] = mapExtents[part];
    const west = Math.min(Math.max(place.lng - degreesEast / 2, left), right - degreesEast);
    const south = Math.min(Math.max(place.lat - degreesNorth / 2, bottom), top - degreesNorth);
    const sides = [(place.lng - west) / degreesEast, (place.lat - south) / degreesNorth];
    if (sides.every((share) => share > 0.25 && share < 0.75)) return [west, south, west + degreesEast, south + degreesNorth];
  }
  return boxAround(place, degreesEast * 2, degreesNorth * 2);
}

/**
 * The smallest box of the given proportions around the places, with space for their names at the sides; at least `leastHeight` degrees
 * high.
 */
export function boxAroundAll(places: readonly Position[], widthToHeight: number, leastHeight: number): Box {
  const [south, north] = [Math.min(...places.map(({ lat }) => lat)), Math.max(...places.map(({ lat }) => lat))];
  const [west, east] = [Math.min(...places.map(({ lng }) => lng)), Math.max(...places.map(({ lng }) => lng))];
  const centre = { lat: (south + north) / 2, lng: (west + east) / 2 };
  const shrink = Math.cos((centre.lat * Math.PI) / 180);
  const height = Math.max((north - south) * 1.35, ((east - west) * shrink * 1.55) / widthToHeight, leastHeight);
  return boxAround(centre, (height * widthToHeight) / shrink, height);
}
