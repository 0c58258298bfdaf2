import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import type { IndexedContent } from './indexed-content.ts';

/** A promise the content keeps between its records; yields what breaks it. */
export type Rule = (content: IndexedContent) => Iterable<Diagnostic>;

/** Where a value stands in a record. */
export type Path = readonly (string | number)[];

/** A diagnostic at a field of a record. */
export function diagnosticAt(record: Pick<ReadRecord, 'file' | 'at'>, path: Path, code: string, message: string, fix: string): Diagnostic {
  return { file: record.file, ...record.at(path), code, message, fix };
}
