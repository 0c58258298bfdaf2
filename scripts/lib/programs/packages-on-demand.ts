import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

/** Packages that a single command needs: not those of the project. */
export interface Packages {
  folder: string;
  /** A package as it is imported. */
  load<Module>(name: string): Promise<Module>;
}

/**
 * The packages of a manifest in `scripts/packages`, installed into the temporary folder of the machine and kept there until manifest or
 * lockfile change. No script of a package is run.
 */
export async function packagesOnDemand(name: string): Promise<Packages | { problem: string }> {
  const manifest = join('scripts', 'packages', name);
  const digest = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) digest.update(readFileSync(join(manifest, file)));
  const folder = join(tmpdir(), `point-to-surface-${name}-${digest.digest('hex').slice(0, 16)}`);
  const problem = existsSync(folder) ? null : await install(manifest, folder);
  if (problem !== null) return { problem: `The packages of ${manifest} are not at hand: ${problem}` };
  const { load } = (await import(pathToFileURL(join(folder, loader)).href)) as Pick<Packages, 'load'>;
  return { folder, load };
}

/** Stands beside the packages, so that their names are looked up there. */
const loader = 'load.js';

/** Installs beside the final place and moves it there when it is whole. */
async function install(manifest: string, folder: string): Promise<string | null> {
  const fresh = mkdtempSync(`${folder}-`);
  cpSync(manifest, fresh, { recursive: true });
  writeFileSync(join(fresh, loader), 'export const load = (name) => import(name);\n');
  const { status, output } = await run(['npm', 'ci', '--prefix', fresh, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0 && !existsSync(folder)) renameSync(fresh, folder);
  else rmSync(fresh, { recursive: true, force: true });
  if (status === 0) return null;
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)
    ? 'there is no network, or the registry does not answer.'
    : output;
}
