import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../files.ts';
import { paths } from '../paths.ts';
import { run } from '../run.ts';

/** A module as a browser gets it: with what it imports, minified. The entry is `entry.js`, what it loads later stands beside it. */
export async function bundle(source: string): Promise<Map<string, string>> {
  mkdirSync(paths.reports, { recursive: true });
  // Within the project, so that the packages of the project are found.
  const folder = mkdtempSync(resolve(paths.reports, 'bundle-'));
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
