import { buildAtlas } from '../../atlas/build-atlas.ts';
import type { Atlas, AtlasFiles, Narratives } from '../../atlas/records.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Content, ReadRecord } from './read-content.ts';

/** The atlas for commands and tests, which have no Astro: the same records, read from their files. */
export function atlasOf(content: Content): Atlas {
  const files = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      content[name].map((record: ReadRecord) => ({ ...(record.data as object), narratives: narrativesOf(record) })),
    ]),
  );
  return buildAtlas({ ...files, glossary: content.glossary.entries, notCheckable: content.notCheckable.entries } as unknown as AtlasFiles);
}

function narrativesOf(record: ReadRecord): Narratives {
  return Object.fromEntries(Object.entries(record.narratives).map(([language, { narrative }]) => [language, narrative]));
}
