import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { filesOf } from '../files.ts';

/** Builds stand beside one another in `.atlas/builds`, each named by the hash of its content; `dist` is a link to one of them. */
const buildsKept = 2;
const freshPrefix = 'new-';

/** The hash of a folder's content: names and bytes, nothing of clock or machine. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** A new empty folder to build into; what a killed build left behind is cleared away first. */
export function freshFolder(builds: string): string {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) if (name.startsWith(freshPrefix)) rmSync(join(builds, name), { recursive: true, force: true });
  const folder = join(builds, `${freshPrefix}${process.pid}`);
  mkdirSync(folder);
  return folder;
}

/** Names a finished build by its content and makes `dist` lead to it, in one step that cannot be seen half done. */
export function publish(fresh: string, builds: string, dist: string): { name: string; isSame: boolean } {
  const name = nameOf(fresh);
  const target = join(builds, name);
  // A build that stands there already may have been damaged since: it is served again only if its bytes still have its name.
  const isThere = existsSync(target) && nameOf(target) === name;
  const isSame = isThere && existsSync(dist) && isLink(dist) && basename(readlinkSync(dist)) === name;
  if (isThere) rmSync(fresh, { recursive: true });
  else {
    if (existsSync(target)) renameSync(target, join(builds, `${freshPrefix}damaged-${process.pid}`));
    renameSync(fresh, target);
  }
  const now = new Date();
  utimesSync(target, now, now);
  if (!isSame) pointTo(target, builds, dist);
  prune(builds, name);
  return { name, isSame };
}

const nameOf = (folder: string) => hashFolder(folder).slice(0, 16);

function pointTo(target: string, builds: string, dist: string) {
  // A folder that something else wrote is set aside, not merged.
  if (existsSync(dist) && !isLink(dist)) renameSync(dist, join(builds, `${freshPrefix}replaced-${process.pid}`));
  if (process.platform === 'win32') {
    // Windows lets everyone make a junction, but cannot rename one over another.
    rmSync(dist, { force: true, recursive: true });
    symlinkSync(resolve(target), dist, 'junction');
    return;
  }
  const link = join(builds, `${freshPrefix}link-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(dist), target), link);
  renameSync(link, dist);
}

/** The folder of the build before the one that `dist` leads to; `null` when there is none. */
export function previousBuild(builds: string, dist: string): string | null {
  if (!existsSync(builds)) return null;
  const [previous] = othersThan(isLink(dist) ? basename(readlinkSync(dist)) : '', builds);
  return previous === undefined ? null : join(builds, previous);
}

/** The other finished builds, the latest first. */
function othersThan(current: string, builds: string): string[] {
  const age = (name: string) => statSync(join(builds, name)).mtimeMs;
  const others = readdirSync(builds).filter((name) => name !== current && !name.startsWith(freshPrefix));
  return others.sort((a, b) => age(b) - age(a));
}

function prune(builds: string, current: string) {
  const old = othersThan(current, builds).slice(buildsKept - 1);
  for (const name of [...old, ...readdirSync(builds).filter((left) => left.startsWith(freshPrefix))]) {
    rmSync(join(builds, name), { recursive: true, force: true });
  }
}

const isLink = (path: string) => lstatSync(path).isSymbolicLink();
