import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** No build takes this long; the process of an older lock has ended, and its id may be used by another process. */
const longestMinutes = 30;

/**
 * Takes a lock for this process. Returns `null`, or the id of the process that holds the lock. The lock of an ended process is ignored.
 * Throws if the lock file cannot be written.
 */
export function takeLock(path: string): number | null {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(path, { force: true }));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(path);
      if (holder !== null && holder !== process.pid && isAlive(holder)) return holder;
      rmSync(path, { force: true });
    }
  }
}

function holderOf(path: string): number | null {
  try {
    const isOld = Date.now() - statSync(path).mtimeMs > longestMinutes * 60_000;
    return isOld ? null : Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
