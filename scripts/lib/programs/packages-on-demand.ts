import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

/** Packages needed by one command only, and not installed with the project. */
export interface Packages {
  folder: string;
  /** Imports a package. */
  load<Module>(name: string): Promise<Module>;
}

/**
 * Installs the packages of a manifest in `scripts/packages` into the temporary folder of the machine; they are kept until the manifest or
 * lockfile changes. Install scripts are not run. Returns the problem if the installation fails.
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

/** A module in the folder of the packages, so that imports are resolved there. */
const loader = 'load.js';

/** Installs into a temporary folder and renames it when complete. Returns an error message, or `null`. */
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
