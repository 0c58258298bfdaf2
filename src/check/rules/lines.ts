import { collectionNames } from '../../schemas/collections.ts';
import { parseLines } from '../../values/lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import type { IndexedContent } from './indexed-content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Line ranges are ascending and within their document. */
export const lines: Rule = (content) =>
  collectionNames.flatMap((name) => content[name].flatMap((record: ReadRecord) => within(content, record, record.data, [])));

function within(content: IndexedContent, record: ReadRecord, value: unknown, path: (string | number)[]): Diagnostic[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => within(content, record, inner, [...path, index]));
  const { lines: at, source, id } = value as { lines?: unknown; source?: unknown; id?: unknown };
  const own = typeof at === 'string' ? misplaced(content, record, at, String(source ?? id ?? record.id), [...path, 'lines']) : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => within(content, record, inner, [...path, key]))];
}

function misplaced(content: IndexedContent, record: ReadRecord, at: string, source: string, path: (string | number)[]): Diagnostic[] {
  const count = content.byId.sources.get(source)?.data.lineCount ?? Number.POSITIVE_INFINITY;
  return parseLines(at).flatMap(([first, last]) => {
    if (first < 1 || last < first)
      return [
        diagnosticAt(record, path, 'LINES_ORDER', `"${at}" does not run forwards.`, 'Write the first line first; counting starts at 1.'),
      ];
    return last > count
      ? [diagnosticAt(record, path, 'LINES_PAST_END', `"${at}" is past the end: the document has ${count} lines.`, 'Correct the lines.')]
      : [];
  });
}
