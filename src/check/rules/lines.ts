import { collectionNames } from '../../schemas/collections.ts';
import { parseLines } from '../../values/lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import type { IndexedContent } from './indexed-content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** Line ranges are ascending and within their document. */
export const lines: Rule = function* (content) {
  for (const name of collectionNames) for (const record of content[name]) yield* within(content, record, record.data, []);
};

function* within(content: IndexedContent, record: ReadRecord, value: unknown, path: Path): Generator<Diagnostic> {
  if (value === null || typeof value !== 'object') return;
  const { lines: at, source, id } = value as { lines?: unknown; source?: unknown; id?: unknown };
  if (typeof at === 'string') yield* misplaced(content, record, at, String(source ?? id ?? record.id), [...path, 'lines']);
  for (const [key, inner] of Object.entries(value))
    yield* within(content, record, inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function* misplaced(content: IndexedContent, record: ReadRecord, at: string, source: string, path: Path): Generator<Diagnostic> {
  const count = content.byId.sources.get(source)?.data.lineCount ?? Number.POSITIVE_INFINITY;
  for (const [first, last] of parseLines(at)) {
    if (first < 1 || last < first)
      yield diagnosticAt(
        record,
        path,
        'LINES_ORDER',
        `"${at}" does not run forwards.`,
        'Write the first line first; counting starts at 1.',
      );
    else if (last > count)
      yield diagnosticAt(record, path, 'LINES_PAST_END', `"${at}" is past the end: the document has ${count} lines.`, 'Correct the lines.');
  }
}
