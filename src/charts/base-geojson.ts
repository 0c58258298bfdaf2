import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { BaseMap } from './base-map.ts';
import { type Box, type MapPart, mapExtents } from './map-box.ts';

/** A part of the base map as GeoJSON; within its box a finer part is drawn over the coarse one. */
export interface BasePart {
  box: Box;
  land: Feature;
  rivers: FeatureCollection;
  lakes: FeatureCollection;
}

/** The base of the interactive map: land, rivers, lakes; WGS 84; the coarse part first. */
export function baseParts(files: Record<MapPart, BaseMap>): BasePart[] {
  return (['china', 'yangtze-delta', 'pearl-delta'] as const).map((part) => basePart(files[part], part));
}

function basePart(map: BaseMap, part: MapPart): BasePart {
  // A hundredth of a degree is about a kilometre, a thousandth about a hundred metres: the precision of each map.
  const digits = part === 'china' ? 2 : 3;
  return {
    box: mapExtents[part],
    land: rounded({ ...feature(map, map.objects.land), properties: {} }, digits),
    rivers: rounded(withoutNames(feature(map, map.objects.rivers)), digits),
    lakes: rounded(withoutNames(feature(map, map.objects.lakes)), digits),
  };
}

function rounded<Shape>(shape: Shape, digits: number): Shape {
  return JSON.parse(
    JSON.stringify(shape, (_, value) => (isPosition(value) ? value.map((degree) => Number(degree.toFixed(digits))) : value)),
  );
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** Without the names of waters, which the interactive map does not draw; only the properties for styling remain. */
function withoutNames({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { rank: properties?.rank, ...(properties?.schematic ? { schematic: true } : {}) },
    })),
  };
}
