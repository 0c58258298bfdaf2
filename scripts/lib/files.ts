import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files in a folder and its subfolders, as paths relative to the folder with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
