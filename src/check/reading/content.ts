import {
  type CollectionName,
  collectionNames,
  type FileOf,
  type GlossaryEntry,
  type NotCheckableEntry,
  type UnrecordedLines,
} from '../../schemas/collections.ts';
import type { WrittenLanguage } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { NarrativeFile } from './read-narrative.ts';
import type { YamlFile } from './read-yaml.ts';

/** A record with the file it came from, so that a rule can say where something stands. */
export interface ReadRecord<Data = unknown> {
  id: string;
  file: string;
  data: Data;
  at: YamlFile['at'];
  narratives: Partial<Record<WrittenLanguage, NarrativeFile & { file: string }>>;
}

/** A list that stands in a file of its own; one that is not there has no entries. */
export interface ReadList<Entry> {
  entries: Entry[];
  file: string;
  at: YamlFile['at'];
}

/** The records of each collection, in the order of their ids. */
export type RecordsOf = { [Name in CollectionName]: ReadRecord<FileOf<Name>>[] };

/** Everything a content folder holds, and what is wrong with its files. */
export interface Content extends RecordsOf {
  glossary: ReadList<GlossaryEntry>;
  /** The list beside the checks. */
  notCheckable: ReadList<NotCheckableEntry>;
  /** The lines that went into no record, with the reasons: one list a source. */
  unrecorded: (ReadList<UnrecordedLines> & { id: string })[];
  /** The site's own pages: texts without a record. */
  pages: ReadRecord<{ id: string }>[];
  /** What the files themselves get wrong: syntax, shape, names. Rules between records come on top. */
  diagnostics: Diagnostic[];
  /** Records that are there but could not be read, as `cases/<id>`: what leads to them leads somewhere. */
  unreadable: ReadonlySet<string>;
}

/** How many records a content folder holds: those of all collections, the lists beside them not counted. */
export function recordCount(content: Content): number {
  return collectionNames.reduce((sum, name) => sum + content[name].length, 0);
}
