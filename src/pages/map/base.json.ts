import type { APIRoute } from 'astro';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { type BaseMap, type Box, type MapPart, mapExtents } from '../../charts/base-map.ts';
import { mapFiles } from '../../site/base-map.ts';

/** A part of the base map as GeoJSON; a finer part covers the coarse one within its box. */
interface BasePart {
  box: Box;
  land: Feature;
  rivers: FeatureCollection;
  lakes: FeatureCollection;
}

/** The base of the map that can be moved: land, rivers, lakes; WGS 84; coarse first. */
export const GET: APIRoute = () => {
  const parts = (Object.keys(mapFiles) as MapPart[]).map((part) => basePart(mapFiles[part], part));
  return new Response(`${JSON.stringify(parts)}\n`, { headers: { 'Content-Type': 'application/json' } });
};

function basePart(map: BaseMap, part: MapPart): BasePart {
  // A hundredth of a degree is about a kilometre, a thousandth about a hundred metres: as exact as each map is.
  const digits = part === 'china' ? 2 : 3;
  const round = <Shape>(shape: Shape): Shape =>
    JSON.parse(JSON.stringify(shape, (_, value) => (isPosition(value) ? value.map((degree) => Number(degree.toFixed(digits))) : value)));
  return {
    box: mapExtents[part],
    land: round({ ...feature(map, map.objects.land), properties: {} }),
    rivers: round(withRankOnly(feature(map, map.objects.rivers))),
    lakes: round(withRankOnly(feature(map, map.objects.lakes))),
  };
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** The map that moves draws no names of waters: what remains is how to draw them. */
function withRankOnly({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { rank: properties?.rank, ...(properties?.schematic ? { schematic: true } : {}) },
    })),
  };
}
