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

/** A record with the file it was read from, so that a rule can report positions. */
export interface ReadRecord<Data = unknown> {
  id: string;
  file: string;
  data: Data;
  at: YamlFile['at'];
  narratives: Partial<Record<WrittenLanguage, NarrativeFile & { file: string }>>;
}

/** A list in a file of its own; a missing file is an empty list. */
export interface ReadList<Entry> {
  entries: Entry[];
  file: string;
  at: YamlFile['at'];
}

/** The records of each collection, in the order of their ids. */
export type RecordsOf = { [Name in CollectionName]: ReadRecord<FileOf<Name>>[] };

/** The content of a folder, with the diagnostics of reading its files. */
export interface Content extends RecordsOf {
  glossary: ReadList<GlossaryEntry>;
  /** The list of figures that cannot be checked. */
  notCheckable: ReadList<NotCheckableEntry>;
  /** The lines that were not recorded, with the reasons: one list per source. */
  unrecorded: (ReadList<UnrecordedLines> & { id: string })[];
  /** The site's own pages: texts without a record. */
  pages: ReadRecord<{ id: string }>[];
  /** Diagnostics of the files themselves: syntax, shape, names. Those of the rules are not included. */
  diagnostics: Diagnostic[];
  /** Records that exist but could not be read, as `cases/<id>`: references to them are not reported as broken. */
  unreadable: ReadonlySet<string>;
}

/** The number of records in all collections; other lists do not count. */
export function recordCount(content: Content): number {
  return collectionNames.reduce((sum, name) => sum + content[name].length, 0);
}
