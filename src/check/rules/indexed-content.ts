import { type CollectionName, collectionNames } from '../../schemas/collections.ts';
import type { Content } from '../reading/content.ts';

/** A content with the indexes that rules look things up in, made once for all of them. */
export interface IndexedContent extends Content {
  byId: { readonly [Name in CollectionName]: ReadonlyMap<string, Content[Name][number]> };
  /** The ids of the glossary. */
  terms: ReadonlySet<string>;
}

/** Makes the indexes of a content. */
export function indexContent(content: Content): IndexedContent {
  const byId = Object.fromEntries(collectionNames.map((name) => [name, new Map(content[name].map((record) => [record.id, record]))]));
  return { ...content, byId: byId as unknown as IndexedContent['byId'], terms: new Set(content.glossary.entries.map(({ id }) => id)) };
}

/** Whether a record is there, even one that cannot be read. */
export function isThere(content: IndexedContent, name: CollectionName, id: string): boolean {
  return content.byId[name].has(id) || content.unreadable.has(`${name}/${id}`);
}
