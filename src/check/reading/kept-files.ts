import { readFileSync, statSync } from 'node:fs';
import type { ReadFile } from './file-reader.ts';

/** By path, the value made from each file and the state the file was in. */
export type KeptFiles = ReadonlyMap<string, { state: string; made: unknown }>;

/** A way of reading that reuses the values of unchanged files; `kept` collects all values, read or reused. */
export function readChanged(before: KeptFiles): { read: ReadFile; kept: KeptFiles } {
  const kept = new Map<string, { state: string; made: unknown }>();
  const read: ReadFile = (path, make) => {
    // The state is taken before reading, so that a file that changes meanwhile is read again next time.
    const state = stateOf(path);
    const known = before.get(path);
    const file = known?.state === state ? known : { state, made: make(readFileSync(path)) };
    kept.set(path, file);
    return file.made as ReturnType<typeof make>;
  };
  return { read, kept };
}

/** Whether no file was read again and none is gone. */
export function isSame(before: KeptFiles, after: KeptFiles): boolean {
  return before.size === after.size && [...after].every(([path, file]) => before.get(path) === file);
}

/**
 * A string that changes whenever a file is written or replaced. It includes the change time of the inode, because editors may preserve
 * modification time and length.
 */
function stateOf(path: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
  return [mtimeNs, ctimeNs, size, ino].join(' ');
}
