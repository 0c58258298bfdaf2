import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import type { IndexedContent } from './indexed-content.ts';

/** A rule on the content and the relations between its records; returns a diagnostic for each violation. */
export type Rule = (content: IndexedContent) => Diagnostic[];

/** A diagnostic at a field of a record. */
export function diagnosticAt(
  record: Pick<ReadRecord, 'file' | 'at'>,
  path: readonly (string | number)[],
  code: string,
  message: string,
  fix: string,
): Diagnostic {
  return { file: record.file, ...record.at(path), code, message, fix };
}
