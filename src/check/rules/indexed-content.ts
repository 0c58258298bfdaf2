import { type CollectionName, collectionNames } from '../../schemas/collections.ts';
import type { Content } from '../reading/content.ts';

/** Content with the indexes that rules use for lookups, built once. */
export interface IndexedContent extends Content {
  byId: { readonly [Name in CollectionName]: ReadonlyMap<string, Content[Name][number]> };
  /** The ids of the glossary terms. */
  terms: ReadonlySet<string>;
}

/** Builds the indexes of a content. */
export function indexContent(content: Content): IndexedContent {
  const byId = Object.fromEntries(collectionNames.map((name) => [name, new Map(content[name].map((record) => [record.id, record]))]));
  return { ...content, byId: byId as unknown as IndexedContent['byId'], terms: new Set(content.glossary.entries.map(({ id }) => id)) };
}

/** Whether a record exists, even if it cannot be read. */
export function isThere(content: IndexedContent, name: CollectionName, id: string): boolean {
  return content.byId[name].has(id) || content.unreadable.has(`${name}/${id}`);
}
