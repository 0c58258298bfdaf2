import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder and of the folders in it, as paths from the folder with `/`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
