import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';

/** What the site is made of. Its packages need no copy: they are found in the folders above. */
const parts = ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in which everything may be changed, and how to clear it away. */
export interface ProjectCopy {
  folder: string;
  remove: () => void;
}

/** Copies the project into a folder of its own. */
export function copyProject(): ProjectCopy {
  mkdirSync(paths.copies, { recursive: true });
  const folder = mkdtempSync(join(paths.copies, 'copy-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
