import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { collectionNames, glossarySchema, notCheckableSchema, unrecordedLinesSchema } from '../../schemas/collections.ts';
import type { Content, ReadList, RecordsOf } from './content.ts';
import { fileReader, pathFromRoot, type ReadFile } from './file-reader.ts';
import { parserOf } from './parse-shape.ts';
import { readPages } from './read-pages.ts';
import { readRecords } from './read-records.ts';

/** Reads a content folder. A file that cannot be read gives diagnostics; no record is lost silently. */
export function readContent(folder: string, readFile?: ReadFile): Content {
  const reader = fileReader(readFile);
  const unreadable = new Set<string>();
  const records = Object.fromEntries(
    collectionNames.map((collection) => {
      const base = join(folder, collection);
      return [collection, reader.attempt(base, () => readRecords(reader, collection, base, unreadable), [])];
    }),
  ) as unknown as RecordsOf;

  const readList = <Entry>(path: string, schema: z.ZodType<Entry[]>): ReadList<Entry> => {
    // A file with comments only is an empty list.
    const list = existsSync(path) ? reader.attempt(path, () => reader.readText(path, parserOf(schema.nullable())), null) : null;
    return { entries: list?.data ?? [], file: pathFromRoot(path), at: list?.at ?? (() => ({ line: 1, column: 1 })) };
  };

  return {
    ...records,
    glossary: readList(join(folder, 'glossary.yaml'), glossarySchema),
    notCheckable: readList(join(folder, 'checks', 'not-checkable.yaml'), notCheckableSchema),
    unrecorded: records.sources.map(({ id }) => ({ id, ...readList(join(folder, 'sources', id, 'unread.yaml'), unrecordedLinesSchema) })),
    pages: reader.attempt(join(folder, 'pages'), () => readPages(reader, join(folder, 'pages')), []),
    diagnostics: reader.diagnostics,
    unreadable,
  };
}
