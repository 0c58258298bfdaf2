import { type GeoPermissibleObjects, geoConicEqualArea, geoContains, geoDistance, geoGraticule, geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { memoize } from '../values/memoize.ts';
import type { Box, MapPart, Position } from './map-box.ts';
import { type Point, strokeRecorder, thinStrokes, writeStrokes } from './map-path.ts';

/** The properties of a river or lake in the map files. */
export interface Water {
  name_en: string;
  name_zh: string;
  /** 1 and 2 are the largest rivers, 3 tributaries, 4 the creek of Shanghai. */
  rank: number;
  /** Whether it was drawn by hand, so that its shore is not surveyed. */
  schematic?: boolean;
}

/** A base map as stored: quantised TopoJSON, WGS 84. */
export type BaseMap = Topology<{ land: MultiPolygon; rivers: GeometryCollection<Water>; lakes: GeometryCollection<Water> }>;

/** Which part of the map to draw, and at what size. */
export interface View {
  box: Box;
  width: number;
  height: number;
  /** Rivers with a higher rank number are omitted. */
  riverRank: number;
  /** The minimum distance of points on a line; nearer points are omitted. */
  least: number;
  /** The spacing of the graticule, in degrees. */
  grid: number;
}

/** A map clipped to a frame: the paths to draw, and the projection in both directions. */
export interface CutMap {
  width: number;
  height: number;
  land: string;
  rivers: string;
  greatRivers: string;
  lakes: string;
  /** Lakes drawn by hand, to be dashed. */
  sketchedLakes: string;
  graticule: string;
  pixelsPerKilometre: number;
  at(place: Position): Point;
  degreesAt(x: number, y: number): Position;
  isWithin(place: Position, margin?: number): boolean;
  isLand(x: number, y: number): boolean;
}

/** The name of a water, its position, and the map scale at which it is shown. */
export interface WaterName {
  name: { en: string; zh: string };
  scale: 'country' | 'region' | 'city';
  /** `lake`: the name lies across a lake and may touch its shores. */
  on: 'water' | 'lake' | 'land';
  at: readonly [lng: number, lat: number];
}

/** What a chart needs of the base maps: a view clipped to its frame, and the names of waters. */
export interface BaseMaps {
  cut(part: MapPart, view: View): CutMap;
  waterNames: readonly WaterName[];
}

/** The scale of a clipped map, for the choice of water names: a country, a delta, a city. */
export function scaleOf({ pixelsPerKilometre }: CutMap): WaterName['scale'] {
  return pixelsPerKilometre < 0.45 ? 'country' : pixelsPerKilometre < 3 ? 'region' : 'city';
}

const earthRadiusInKilometres = 6371;

/** Clips and projects a map so that the box fills the frame; if their proportions differ, the longer side of the box is cropped. */
export function cutMap(map: BaseMap, view: View): CutMap {
  const { box, width, height, riverRank, least } = view;
  const projection = projectionOf(view).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const isOnFrame = ([x, y]: Point) => x <= 0 || y <= 0 || x >= width || y >= height;
  // With widely spaced points, decimals make no visible difference.
  const decimals = least < 4 ? 1 : 0;
  const draw = (shape: GeoPermissibleObjects, shortest = least) => {
    const recorder = strokeRecorder();
    geoPath(projection, recorder as unknown as CanvasRenderingContext2D)(shape);
    return writeStrokes(thinStrokes(recorder.strokes, shortest, isOnFrame), decimals);
  };
  const land = feature(map, map.objects.land);
  const rivers = feature(map, map.objects.rivers).features.filter(({ properties }) => properties.rank <= riverRank);
  const lakes = feature(map, map.objects.lakes).features;
  const collection = (features: typeof rivers) => ({ type: 'FeatureCollection' as const, features });
  const at = ({ lat, lng }: Position): Point => projection([lng, lat]) ?? [Number.NaN, Number.NaN];
  const degreesAt = (x: number, y: number): Position => {
    const [lng, lat] = projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
    return { lat, lng };
  };
  const middle = (dx: number): [number, number] => {
    const { lat, lng } = degreesAt(width / 2 + dx, height / 2);
    return [lng, lat];
  };
  return {
    width,
    height,
    land: draw(land),
    rivers: draw(collection(rivers.filter(({ properties }) => properties.rank > 1)), least * 1.3),
    greatRivers: draw(collection(rivers.filter(({ properties }) => properties.rank === 1))),
    lakes: draw(collection(lakes.filter(({ properties }) => !properties.schematic)), least / 2),
    sketchedLakes: draw(collection(lakes.filter(({ properties }) => properties.schematic)), least / 2),
    graticule: draw(graticule(box, view.grid), 24),
    pixelsPerKilometre: width / 2 / (geoDistance(middle(-width / 4), middle(width / 4)) * earthRadiusInKilometres),
    at,
    degreesAt,
    isWithin(place, margin = 0) {
      const [x, y] = at(place);
      return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
    },
    isLand: memoizedOnGrid((x, y) => {
      const { lat, lng } = degreesAt(x, y);
      return geoContains(land, [lng, lat]) && !lakes.some((lake) => geoContains(lake, [lng, lat]));
    }),
  };
}

/** An equal-area conic projection for China, centred on the middle meridian of the box and scaled until the box fills the frame. */
function projectionOf({ box, width, height }: View) {
  const [west, south, east, north] = box;
  const centre: [number, number] = [(west + east) / 2, (south + north) / 2];
  const edge = { type: 'MultiPoint' as const, coordinates: edgeOf(box) };
  const projection = geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-centre[0], 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      edge,
    );
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(edge);
  projection.scale(projection.scale() * Math.max(width / (right - left), height / (bottom - top)));
  const [x, y] = projection(centre) ?? [0, 0];
  const [shiftX, shiftY] = projection.translate();
  return projection.translate([shiftX + width / 2 - x, shiftY + height / 2 - y]);
}

/** Points along the four sides; in a conic projection the corners alone do not give the bounds of a box. */
function edgeOf([west, south, east, north]: Box): [number, number][] {
  const steps = Array.from({ length: 21 }, (_, step) => step / 20);
  return steps.flatMap((share): [number, number][] => {
    const lng = west + (east - west) * share;
    const lat = south + (north - south) * share;
    return [
      [lng, south],
      [lng, north],
      [west, lat],
      [east, lat],
    ];
  });
}

/** Meridians and parallels at multiples of a step, extending slightly beyond the box. */
function graticule([west, south, east, north]: Box, step: number) {
  const beyond: [[number, number], [number, number]] = [
    [Math.floor(west / step - 2) * step, Math.floor(south / step - 2) * step],
    [Math.ceil(east / step + 2) * step, Math.ceil(north / step + 2) * step],
  ];
  return geoGraticule().step([step, step]).extentMajor(beyond).extentMinor(beyond).precision(1)();
}

/** Memoised per cell of four by four units of the picture, because the same cells are tested again and again. */
function memoizedOnGrid(test: (x: number, y: number) => boolean): (x: number, y: number) => boolean {
  const results = memoize((column: number) => memoize((row: number) => test(column * 4, row * 4)));
  return (x, y) => results(Math.round(x / 4))(Math.round(y / 4));
}
