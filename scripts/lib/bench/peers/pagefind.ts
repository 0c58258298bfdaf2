import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../../../src/search/indexing/entity.ts';
import { filesOf } from '../../files.ts';
import type { Packages } from '../../programs/packages-on-demand.ts';
import { documentsOf } from './peer.ts';

/** The part of the package that is used. */
interface Pagefind {
  createIndex(options: { forceLanguage: string }): Promise<{
    index?: { addCustomRecord(record: object): Promise<unknown>; writeFiles(options: { outputPath: string }): Promise<unknown> };
  }>;
  close(): Promise<unknown>;
}

/** The files of Pagefind for the records, with all languages in one index. It runs only in a browser. */
export async function pagefindFiles(packages: Packages, entities: readonly Entity[]): Promise<Map<string, Buffer>> {
  const { close, createIndex } = await packages.load<Pagefind>('pagefind');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pagefind-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error('Pagefind made no index.');
    for (const { id, title, names, linked, about, text, year } of documentsOf(entities))
      await index.addCustomRecord({
        url: `/${id}`,
        language: 'en',
        meta: { title },
        content: [title, names, linked, year, about, text].join('\n'),
      });
    await index.writeFiles({ outputPath: folder });
    await close();
    return new Map(filesOf(folder).map((file) => [`pagefind/${file}`, readFileSync(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
