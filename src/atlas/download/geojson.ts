import type { Atlas, CaseRecord } from '../records/records.ts';
import { addressesOf, inThree, type Publishing } from './publishing.ts';

/** A case as a point feature (RFC 7946). Its properties are few and flat, because many map programs show only flat ones. */
export interface CaseFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [lng: number, lat: number] };
  properties: Record<string, string | boolean | null>;
}

/** `cases.geojson`: all cases with a place, dated or not. Cases without a place are listed by id, so that none is lost unnoticed. */
export interface CaseCollection {
  type: 'FeatureCollection';
  atlas: 'point-to-surface';
  version: string;
  /** Ids of the cases without a place, because they concern the whole country. */
  withoutPlace: string[];
  features: CaseFeature[];
}

export function casesGeojson(atlas: Atlas, publishing: Publishing, version: string): CaseCollection {
  const features = [...atlas.cases.values()].flatMap((record) => featureOf(atlas, publishing, record) ?? []);
  const placed = new Set(features.map(({ id }) => id));
  return {
    type: 'FeatureCollection',
    atlas: 'point-to-surface',
    version,
    withoutPlace: [...atlas.cases.keys()].filter((id) => !placed.has(id)),
    features,
  };
}

function featureOf({ places }: Atlas, publishing: Publishing, record: CaseRecord): CaseFeature | null {
  const place = record.place === null ? undefined : places.get(record.place);
  if (!place) return null;
  const title = inThree(publishing, record.title);
  const date = record.date?.date;
  return {
    type: 'Feature',
    id: record.id,
    geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
    properties: {
      id: record.id,
      'title.en': title.en,
      'title.zh-Hans': title['zh-Hans'],
      'title.zh-Hant': title['zh-Hant'],
      'url.en': addressesOf(publishing, `cases/${record.id}`).en,
      kind: record.kind,
      ways: record.ways.join('; '),
      place: place.id,
      city: record.city,
      approximate: place.approximate,
      isDated: date !== undefined,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
    },
  };
}

/** The GeoJSON file with one feature per line. */
export function geojsonFile({ features, ...head }: CaseCollection): string {
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
