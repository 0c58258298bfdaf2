import china from '../../content/map/china.topo.json' with { type: 'json' };
import pearlDelta from '../../content/map/pearl-delta.topo.json' with { type: 'json' };
import waterNames from '../../content/map/water-names.json' with { type: 'json' };
import yangtzeDelta from '../../content/map/yangtze-delta.topo.json' with { type: 'json' };
import { type BaseMap, type BaseMaps, type CutMap, cutMap, type WaterName } from './base-map.ts';
import type { MapPart } from './map-box.ts';

/** The maps of content/map, as parsed. */
export const mapFiles = { china, 'yangtze-delta': yangtzeDelta, 'pearl-delta': pearlDelta } as unknown as Record<MapPart, BaseMap>;

const known = new Map<string, CutMap>();

/** The base maps; each view is cut once, however many pages show it. */
export const baseMaps: BaseMaps = {
  cut(part, view) {
    const key = JSON.stringify([part, view]);
    let cut = known.get(key);
    if (!cut) {
      cut = cutMap(mapFiles[part], view);
      known.set(key, cut);
    }
    return cut;
  },
  waterNames: waterNames as unknown as readonly WaterName[],
};
