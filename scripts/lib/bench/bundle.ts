import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../files.ts';
import { paths } from '../paths.ts';
import { run } from '../programs/run.ts';

/** A module as a browser gets it: with what it imports, minified. The entry is `entry.js`, what it loads later stands beside it. */
export async function bundle(source: string, within = paths.reports): Promise<Map<string, string>> {
  mkdirSync(within, { recursive: true });
  // Packages are found from where the entry stands.
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
