import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { ofWholeFile } from '../diagnostic.ts';
import type { ReadRecord } from './content.ts';
import { type FileReader, pathFromRoot } from './file-reader.ts';
import { parserOf } from './parse-shape.ts';
import { readLedger } from './read-ledger.ts';
import { narrativeFiles, readNarratives } from './read-narratives.ts';
import { missingTable, readTable } from './read-table.ts';

/** The file of a record; `folder` is its own folder, if the collection has one per record. */
interface Place {
  id: string;
  path: string;
  folder: string | null;
}

/** Lists in the folder of a collection that are not records. */
const listsAside: Partial<Record<CollectionName, string>> = { checks: 'not-checkable.yaml' };

/** The files that may be in a record's folder beside its own file. */
const filesBeside: Partial<Record<CollectionName, (id: string) => string[]>> = {
  cases: () => Object.values(narrativeFiles),
  guide: () => Object.values(narrativeFiles),
  sources: () => ['unread.yaml', 'ledger.json'],
  statistics: (id) => [`${id}.csv`],
};

/** Reads the records of a collection, in the order of their ids. The ids of unreadable ones are added to `unreadable`. */
export function readRecords(reader: FileReader, collection: CollectionName, base: string, unreadable: Set<string>): ReadRecord[] {
  if (!existsSync(base)) return [];
  const entries = readdirSync(base, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const place = placeOf(reader, collection, base, entry);
    if (!place) return [];
    const record = reader.attempt(join(base, entry.name), () => readRecord(reader, collection, place), null);
    if (!record) unreadable.add(`${collection}/${place.id}`);
    return record ?? [];
  });
}

/** The record that a folder entry holds; `null` if it is not a record. */
function placeOf(reader: FileReader, collection: CollectionName, base: string, entry: Dirent): Place | null {
  const fileInFolder = collections[collection].file?.replace('{id}', entry.name);
  const path = join(base, entry.name, fileInFolder ?? '');
  const refuse = (at: string, code: string, message: string, fix: string) => {
    reader.diagnostics.push(ofWholeFile(pathFromRoot(at), code, message, fix));
    return null;
  };
  if (entry.name === listsAside[collection]) return null;
  if (!(fileInFolder ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.yaml'))) {
    if (entry.name.startsWith('.') || entry.name === 'README.md') return null;
    const message = `a ${entry.isDirectory() ? 'folder' : 'file'} that is no record.`;
    const form = fileInFolder ? `folder with ${collections[collection].file} in it` : '.yaml file';
    return refuse(join(base, entry.name), 'FILE_UNKNOWN', message, `A record of this collection is a ${form}.`);
  }
  if (!existsSync(path)) return refuse(path, 'FILE_MISSING', 'the record has no file.', `Add ${fileInFolder} or remove the folder.`);
  return fileInFolder
    ? { id: entry.name, path, folder: join(base, entry.name) }
    : { id: entry.name.slice(0, -'.yaml'.length), path, folder: null };
}

function readRecord(reader: FileReader, collection: CollectionName, { id, path, folder }: Place): ReadRecord | null {
  const narratives = folder === null ? {} : readNarratives(reader, folder, collection === 'guide' ? 'guide' : 'case');
  if (folder !== null) {
    const known = [basename(path), ...(filesBeside[collection]?.(id) ?? [])];
    reader.refuseOthers(folder, known, `A record of this collection has ${known.join(', ')}.`);
  }
  const record = reader.readText(path, parserOf(collections[collection].schema as unknown as z.ZodType<{ id: string }>));
  if (record?.data === undefined) return null;
  const { data, at } = record;
  const file = pathFromRoot(path);
  if (data.id !== id) {
    const named = folder === null ? 'file' : 'folder';
    const message = `the id "${data.id}" is not the name of its ${named}.`;
    reader.diagnostics.push({ file, ...at(['id']), code: 'ID_FILE', message, fix: `Write "${id}" or rename the ${named}.` });
    return null;
  }
  const complete = folder === null ? data : withFilesBeside(reader, collection, folder, data);
  return complete && { id, file, data: complete, at, narratives };
}

/**
 * A record with its additional files: the ledger of a source, or the table of a statistic. `null` for a statistic without a usable table.
 */
function withFilesBeside(reader: FileReader, collection: CollectionName, folder: string, data: { id: string }): object | null {
  if (collection === 'sources') {
    const path = join(folder, 'ledger.json');
    return { ...data, ledger: existsSync(path) ? (reader.readText(path, readLedger)?.ledger ?? null) : null };
  }
  if (collection !== 'statistics') return data;
  const path = join(folder, `${data.id}.csv`);
  if (existsSync(path)) {
    const { rows } = reader.read(path, readTable);
    return rows ? { ...data, table: rows } : null;
  }
  reader.diagnostics.push(missingTable(pathFromRoot(path)));
  return null;
}
