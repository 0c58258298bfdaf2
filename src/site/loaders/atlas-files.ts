import type { AtlasFiles } from '../../atlas/records.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Content, ReadRecord } from './read-content.ts';

/** The records as the atlas is built from them: without the places they stand at in their files. */
export function atlasFiles(content: Content): AtlasFiles {
  const records = collectionNames.map((name) => [name, content[name].map(withNarratives)]);
  return {
    ...Object.fromEntries(records),
    glossary: content.glossary.entries,
    notCheckable: content.notCheckable.entries,
  };
}

function withNarratives(record: ReadRecord) {
  const narratives = Object.fromEntries(Object.entries(record.narratives).map(([language, { narrative }]) => [language, narrative]));
  return { ...(record.data as object), narratives };
}
