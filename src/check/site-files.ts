import type { AtlasFiles } from '../atlas/records/atlas-files.ts';
import type { Narratives } from '../atlas/records/quotation.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { Content, ReadRecord } from './reading/content.ts';

/** What the site is made from: the records of the atlas, and the texts of the site's own pages. */
export interface SiteFiles extends AtlasFiles {
  pages: { id: string; narratives: Narratives }[];
}

/** The content as the site takes it: without the places where things stand in their files. */
export function siteFiles(content: Content): SiteFiles {
  const records = [...collectionNames, 'pages' as const].map((name) => [name, content[name].map(withNarratives)]);
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
