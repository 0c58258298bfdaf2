import type { CollectionName, FileOf, GlossaryEntry, NotCheckableEntry } from '../../schemas/collections.ts';
import type { Narratives } from './quotation.ts';

/** What an atlas is built from: records as their files hold them, and the lists that stand beside them. */
export type AtlasFiles = {
  [Name in CollectionName]: (FileOf<Name> & (Name extends 'cases' | 'guide' ? { narratives: Narratives } : unknown))[];
} & { notCheckable: NotCheckableEntry[]; glossary: GlossaryEntry[] };
