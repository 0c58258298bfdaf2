import type { Finding } from '../diagnostic.ts';
import type { Content, ReadRecord } from '../reading/read-content.ts';

/** A promise the content keeps between its records; returns what breaks it. */
export type Rule = (content: Content) => Finding[];

/** A finding at a field of a record. */
export function findingAt(
  record: Pick<ReadRecord, 'file' | 'at'>,
  path: readonly (string | number)[],
  code: string,
  message: string,
  mend: string,
): Finding {
  return { file: record.file, ...record.at(path), code, message, mend };
}
