import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import {
  type CollectionName,
  collectionNames,
  collections,
  type GlossaryEntry,
  glossarySchema,
  type Ledger,
  ledgerSchema,
  type NotCheckableEntry,
  notCheckableSchema,
  type SourceFile,
  type StatisticFile,
  type UnrecordedLines,
  unrecordedLinesSchema,
} from '../../schemas/collections.ts';
import type { WrittenLanguage } from '../../values/locale.ts';
import type { Narrative } from '../../values/narrative.ts';
import { brokenOff, type Diagnostic } from '../diagnostic.ts';
import { type NarrativeFile, type NarrativeKind, readNarrative } from './read-narrative.ts';
import { missingTable, readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** A record with the file it came from, so that a rule can say where something stands. */
export interface ReadRecord<Data = unknown> {
  id: string;
  file: string;
  data: Data;
  at: YamlFile['at'];
  narratives: Partial<Record<WrittenLanguage, NarrativeFile & { file: string }>>;
}

type RecordsOf = {
  [Name in Exclude<CollectionName, 'sources' | 'statistics'>]: ReadRecord<z.output<(typeof collections)[Name]['schema']>>[];
} & {
  sources: ReadRecord<SourceFile>[];
  statistics: ReadRecord<StatisticFile>[];
};

export interface Content extends RecordsOf {
  glossary: { entries: GlossaryEntry[]; file: string; at: YamlFile['at'] };
  /** The list beside the checks. */
  notCheckable: { entries: NotCheckableEntry[]; file: string; at: YamlFile['at'] };
  /** The reasons for what was not read, one list a source. */
  unrecorded: { id: string; entries: UnrecordedLines[]; file: string; at: YamlFile['at'] }[];
  /** The site's own pages: texts without a record. */
  pages: ReadRecord<{ id: string }>[];
  /** What the files themselves get wrong: syntax, shape, names. Rules between records come on top. */
  diagnostics: Diagnostic[];
  /** Records that are there but could not be read, as `cases/<id>`: what leads to them leads somewhere. */
  unreadable: Set<string>;
}

/** Reads a file and makes something of its bytes. Another way of reading may keep what it made for as long as the file stays the same. */
export type ReadFile = <Made>(path: string, make: (bytes: Uint8Array) => Made) => Made;

/** The narratives of a record, without their places. */
export type Narratives = Partial<Record<WrittenLanguage, Narrative>>;

/** Lists that stand in the folder of a collection without being a record of it. */
const listsAside: Partial<Record<CollectionName, string>> = { checks: 'not-checkable.yaml' };

const narrativeFiles: Record<WrittenLanguage, string> = { en: 'en.mdx', zh: 'zh.mdx' };
const emptyNarrative: NarrativeFile = { narrative: [], blocks: [], components: [], diagnostics: [] };

/** Reads everything in a content folder. A file that cannot be read becomes diagnostics, never a missing record in silence. */
export function readContent(folder: string, read: ReadFile = (path, make) => make(readFileSync(path))): Content {
  const diagnostics: Diagnostic[] = [];
  const unreadable = new Set<string>();
  /** What a file's text says; `null` when the file is no text. */
  const parse = <Parsed>(path: string, parser: (file: string, text: string) => Parsed & { diagnostics: Diagnostic[] }): Parsed | null => {
    const { file, parsed } = read(path, (bytes) => {
      const file = readText(name(path), bytes);
      return { file, parsed: file.text === null ? null : parser(name(path), file.text) };
    });
    diagnostics.push(...file.diagnostics, ...(parsed?.diagnostics ?? []));
    return parsed;
  };
  const name = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/');
  /** Reads what may break off; then that is one diagnostic, and the others are still told. */
  const attempt = <Result>(path: string, read: () => Result, otherwise: Result): Result => {
    try {
      return read();
    } catch (error) {
      diagnostics.push(brokenOff(name(path), 'the reading', error));
      return otherwise;
    }
  };

  const readNarratives = (recordFolder: string, kind: NarrativeKind) => {
    const narratives: ReadRecord['narratives'] = {};
    for (const language of ['en', 'zh'] as const) {
      const path = join(recordFolder, narrativeFiles[language]);
      if (!existsSync(path)) continue;
      const narrative = parse(path, (file, text) => readNarrative(file, text, kind)) ?? emptyNarrative;
      narratives[language] = { ...narrative, file: name(path) };
    }
    return narratives;
  };

  const readRecords = (collection: CollectionName): ReadRecord[] => {
    const { schema, file: fileInFolder } = collections[collection];
    const base = join(folder, collection);
    if (!existsSync(base)) return [];
    const records: ReadRecord[] = [];
    const readRecord = (entry: Dirent) => {
      if (entry.name === listsAside[collection]) return;
      const isRecord = fileInFolder ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.yaml');
      if (!isRecord) {
        if (!entry.name.startsWith('.') && entry.name !== 'README.md') {
          diagnostics.push({
            file: name(join(base, entry.name)),
            line: 1,
            column: 1,
            code: 'FILE_UNKNOWN',
            message: `a ${entry.isDirectory() ? 'folder' : 'file'} that is no record.`,
            fix: fileInFolder
              ? `A record of this collection is a folder with ${fileInFolder} in it.`
              : 'A record of this collection is a .yaml file.',
          });
        }
        return;
      }
      const path = fileInFolder ? join(base, entry.name, fileInFolder.replace('{id}', entry.name)) : join(base, entry.name);
      const id = fileInFolder ? entry.name : entry.name.slice(0, -'.yaml'.length);
      const file = name(path);
      if (!existsSync(path)) {
        diagnostics.push({
          file,
          line: 1,
          column: 1,
          code: 'FILE_MISSING',
          message: 'the record has no file.',
          fix: `Add ${fileInFolder?.replace('{id}', entry.name)} or remove the folder.`,
        });
        return;
      }
      unreadable.add(`${collection}/${id}`);
      const narratives = fileInFolder ? readNarratives(join(base, entry.name), collection === 'guide' ? 'guide' : 'case') : {};
      if (fileInFolder) diagnostics.push(...strays(join(base, entry.name), fileInFolder.replace('{id}', entry.name), name));
      const record = parse(path, parserOf<{ id: string }>(schema as z.ZodType<{ id: string }>));
      if (record?.data === undefined) return;
      const { data, at } = record;
      if (data.id !== id) {
        diagnostics.push({
          file,
          ...at(['id']),
          code: 'ID_FILE',
          message: `the id "${data.id}" is not the name of its ${fileInFolder ? 'folder' : 'file'}.`,
          fix: `Write "${id}" or rename the ${fileInFolder ? 'folder' : 'file'}.`,
        });
        return;
      }
      if (collection === 'statistics') {
        const tablePath = join(base, id, `${id}.csv`);
        const table = existsSync(tablePath) ? read(tablePath, (bytes) => readTable(name(tablePath), bytes)) : missingTable(name(tablePath));
        diagnostics.push(...table.diagnostics);
        if (!table.rows) return;
        unreadable.delete(`${collection}/${id}`);
        records.push({ id, file, data: { ...data, table: table.rows }, at, narratives: {} });
        return;
      }
      unreadable.delete(`${collection}/${id}`);
      records.push({
        id,
        file,
        data: collection === 'sources' ? { ...data, ledger: readLedger(join(base, id, 'ledger.json')) } : data,
        at,
        narratives,
      });
    };
    for (const entry of readdirSync(base, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      attempt(join(base, entry.name), () => readRecord(entry), undefined);
    }
    return records;
  };

  const readPages = (): Content['pages'] => {
    const base = join(folder, 'pages');
    if (!existsSync(base)) return [];
    const files = Object.values(narrativeFiles);
    const fix = `A page of the site is a folder with ${files.join(' and ')}.`;
    const folders = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    diagnostics.push(...unknownFiles(base, ['README.md', ...folders.map((entry) => entry.name)], fix, name));
    return folders.flatMap(({ name: id }) => {
      const narratives = readNarratives(join(base, id), 'page');
      diagnostics.push(...unknownFiles(join(base, id), files, fix, name));
      const [first] = Object.values(narratives);
      const file = first?.file ?? name(join(base, id, narrativeFiles.en));
      if (first) return [{ id, file, data: { id }, at: () => ({ line: 1, column: 1 }), narratives }];
      diagnostics.push({
        file,
        line: 1,
        column: 1,
        code: 'FILE_MISSING',
        message: 'the page has no text.',
        fix: `Write ${files.join(' and ')}.`,
      });
      return [];
    });
  };

  const readLedger = (path: string): Ledger | null => (existsSync(path) ? (parse(path, parseLedger)?.ledger ?? null) : null);

  const records = Object.fromEntries(
    collectionNames.map((collection) => [collection, attempt(join(folder, collection), () => readRecords(collection), [])]),
  ) as RecordsOf;

  const readList = <Entry>(path: string, schema: z.ZodType<Entry[]>) => {
    // A list of comments only has no entries.
    const list = existsSync(path) ? attempt(path, () => parse(path, parserOf(schema.nullable())), null) : null;
    return { entries: list?.data ?? [], file: name(path), at: list?.at ?? (() => ({ line: 1, column: 1 })) };
  };

  return {
    ...records,
    glossary: readList(join(folder, 'glossary.yaml'), glossarySchema),
    notCheckable: readList(join(folder, 'checks', 'not-checkable.yaml'), notCheckableSchema),
    unrecorded: records.sources.map(({ id }) => ({ id, ...readList(join(folder, 'sources', id, 'unread.yaml'), unrecordedLinesSchema) })),
    pages: attempt(join(folder, 'pages'), readPages, []),
    diagnostics,
    unreadable,
  };
}

/** A parser of YAML for a shape: without `data` the file does not have it. */
function parserOf<Data>(schema: z.ZodType<Data>) {
  return (file: string, text: string): { data?: Data; at: YamlFile['at']; diagnostics: Diagnostic[] } => {
    const yaml = readYaml(file, text);
    if (yaml.data === undefined) return { at: yaml.at, diagnostics: yaml.diagnostics };
    const parsed = schema.safeParse(yaml.data);
    return parsed.success
      ? { data: parsed.data, at: yaml.at, diagnostics: yaml.diagnostics }
      : { at: yaml.at, diagnostics: [...yaml.diagnostics, ...schemaDiagnostics(file, schema, yaml, parsed.error)] };
  };
}

function parseLedger(file: string, text: string): { ledger: Ledger | null; diagnostics: Diagnostic[] } {
  const parsed = ledgerSchema.safeParse(parsedJson(text));
  if (parsed.success) return { ledger: parsed.data, diagnostics: [] };
  const message = 'the ledger is not as the evidence run writes it.';
  return { ledger: null, diagnostics: [{ file, line: 1, column: 1, code: 'LEDGER_FORM', message, fix: 'Run npm run evidence.' }] };
}

/** How many records a content folder holds: those of all collections, the lists beside them not counted. */
export function recordCount(content: Content): number {
  return collectionNames.reduce((sum, name) => sum + content[name].length, 0);
}

/** What a JSON file holds, or `undefined` when it is none. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Files beside a record that nothing reads. */
function strays(folder: string, recordFile: string, name: (path: string) => string): Diagnostic[] {
  const beside: Record<string, string[]> = {
    'case.yaml': Object.values(narrativeFiles),
    'guide.yaml': Object.values(narrativeFiles),
    'source.yaml': ['unread.yaml', 'ledger.json'],
  };
  const known = [recordFile, ...(beside[recordFile] ?? [recordFile.replace(/yaml$/, 'csv')])];
  return unknownFiles(folder, known, `A record of this collection has ${known.join(', ')}.`, name);
}

function unknownFiles(folder: string, known: string[], fix: string, name: (path: string) => string): Diagnostic[] {
  return readdirSync(folder)
    .filter((file) => !known.includes(file) && !file.startsWith('.'))
    .map((file) => ({
      file: name(join(folder, file)),
      line: 1,
      column: 1,
      code: 'FILE_UNKNOWN',
      message: 'nothing reads this file.',
      fix,
    }));
}
