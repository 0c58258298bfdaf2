import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ofWholeFile } from '../diagnostic.ts';
import type { Content } from './content.ts';
import { type FileReader, pathFromRoot } from './file-reader.ts';
import { narrativeFiles, readNarratives } from './read-narratives.ts';

const files = Object.values(narrativeFiles);

/** Reads the site's own pages: one folder per page, with a text in each language. */
export function readPages(reader: FileReader, base: string): Content['pages'] {
  if (!existsSync(base)) return [];
  const fix = `A page of the site is a folder with ${files.join(' and ')}.`;
  const ids = readdirSync(base, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  reader.refuseOthers(base, ['README.md', ...ids], fix);
  return ids.flatMap((id) => {
    const narratives = readNarratives(reader, join(base, id), 'page');
    reader.refuseOthers(join(base, id), files, fix);
    const [first] = Object.values(narratives);
    if (first) return [{ id, file: first.file, data: { id }, at: () => ({ line: 1, column: 1 }), narratives }];
    const file = pathFromRoot(join(base, id, narrativeFiles.en));
    reader.diagnostics.push(ofWholeFile(file, 'FILE_MISSING', 'the page has no text.', `Write ${files.join(' and ')}.`));
    return [];
  });
}
