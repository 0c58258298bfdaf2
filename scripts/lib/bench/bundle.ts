import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../files.ts';
import { paths } from '../paths.ts';
import { run } from '../programs/run.ts';

/** Bundles and minifies a module for the browser, with its imports. The entry is `entry.js`; dynamic imports are in separate files. */
export async function bundle(source: string, within = paths.reports): Promise<Map<string, string>> {
  mkdirSync(within, { recursive: true });
  // Packages are resolved from the folder of the entry, so it must be within the project.
  const folder = mkdtempSync(resolve(within, 'bundle-'));
  try {
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, source);
    const made = join(folder, 'made');
    const { status, output } = await run(['rolldown', entry, '--dir', made, '--format', 'esm', '--platform', 'browser', '--minify']);
    if (status !== 0) throw new Error(output);
    return new Map(filesOf(made).map((file) => [file, readFileSync(join(made, file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
