import type { AtlasFiles } from '../atlas/records/atlas-files.ts';
import type { Narratives } from '../atlas/records/quotation.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { Content, ReadRecord } from './reading/content.ts';

/** The input of the site: the records of the atlas, and the texts of the site's own pages. */
export interface SiteFiles extends AtlasFiles {
  pages: { id: string; narratives: Narratives }[];
}

/** The content for the site, without file positions. */
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
