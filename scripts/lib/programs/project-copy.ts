import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';

/** The files needed to build the site. Packages are not copied: they are found in the parent folders. */
const parts = ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that may be modified, and a function to delete it. */
export interface ProjectCopy {
  folder: string;
  remove: () => void;
}

/** Copies the project into a new folder. */
export function copyProject(): ProjectCopy {
  mkdirSync(paths.copies, { recursive: true });
  const folder = mkdtempSync(join(paths.copies, 'copy-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
