import china from '../../content/map/china.topo.json' with { type: 'json' };
import pearlDelta from '../../content/map/pearl-delta.topo.json' with { type: 'json' };
import waterNames from '../../content/map/water-names.json' with { type: 'json' };
import yangtzeDelta from '../../content/map/yangtze-delta.topo.json' with { type: 'json' };
import { memoize } from '../values/memoize.ts';
import { type BaseMap, type BaseMaps, cutMap, type View, type WaterName } from './base-map.ts';
import type { MapPart } from './map-box.ts';

/** The maps of content/map, parsed. */
export const mapFiles = { china, 'yangtze-delta': yangtzeDelta, 'pearl-delta': pearlDelta } as unknown as Record<MapPart, BaseMap>;

/** Pages create their views anew, so views are compared by value (as JSON). */
const cutOf = memoize((key: string) => {
  const [part, view] = JSON.parse(key) as [MapPart, View];
  return cutMap(mapFiles[part], view);
});

/** The base maps; each view is clipped once, even if many pages show it. */
export const baseMaps: BaseMaps = {
  cut: (part, view) => cutOf(JSON.stringify([part, view])),
  waterNames: waterNames as unknown as readonly WaterName[],
};
