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

/**
 * Builds are folders in `.atlas/builds`, named by the hash of their content; `dist` is a symbolic link to one of them. This many are kept.
 */
const buildsKept = 2;
const freshPrefix = 'new-';

/** The hash of a folder's content: names and bytes, independent of time and machine. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Creates an empty folder to build into, and deletes the remains of killed builds. */
export function freshFolder(builds: string): string {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) if (name.startsWith(freshPrefix)) rmSync(join(builds, name), { recursive: true, force: true });
  const folder = join(builds, `${freshPrefix}${process.pid}`);
  mkdirSync(folder);
  return folder;
}

/** Renames a finished build to its hash and makes `dist` point to it, atomically. */
export function publish(fresh: string, builds: string, dist: string): { name: string; isSame: boolean } {
  const name = nameOf(fresh);
  const target = join(builds, name);
  // An existing build may have been damaged; it is reused only if its bytes still match its name.
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
  // If `dist` is a folder written by something else, it is moved aside, not merged.
  if (existsSync(dist) && !isLink(dist)) renameSync(dist, join(builds, `${freshPrefix}replaced-${process.pid}`));
  if (process.platform === 'win32') {
    // On Windows everyone may create a junction, but it cannot replace another by renaming.
    rmSync(dist, { force: true, recursive: true });
    symlinkSync(resolve(target), dist, 'junction');
    return;
  }
  const link = join(builds, `${freshPrefix}link-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(dist), target), link);
  renameSync(link, dist);
}

/** The folder of the build before the current one; `null` if there is none. */
export function previousBuild(builds: string, dist: string): string | null {
  if (!existsSync(builds)) return null;
  const [previous] = othersThan(isLink(dist) ? basename(readlinkSync(dist)) : '', builds);
  return previous === undefined ? null : join(builds, previous);
}

/** The other finished builds, latest first. */
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
