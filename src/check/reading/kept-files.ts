import { readFileSync, statSync } from 'node:fs';
import type { ReadFile } from './file-reader.ts';

/** What was made of each file, under its path, and the state the file was in. */
export type KeptFiles = ReadonlyMap<string, { state: string; made: unknown }>;

/** A way of reading that takes over what was made of files that have not changed since; `kept` is everything read or taken over. */
export function readChanged(before: KeptFiles): { read: ReadFile; kept: KeptFiles } {
  const kept = new Map<string, { state: string; made: unknown }>();
  const read: ReadFile = (path, make) => {
    // The state comes first: a file that changes while it is read is read again the next time.
    const state = stateOf(path);
    const known = before.get(path);
    const file = known?.state === state ? known : { state, made: make(readFileSync(path)) };
    kept.set(path, file);
    return file.made as ReturnType<typeof make>;
  };
  return { read, kept };
}

/** Whether nothing was read anew and no file is gone. */
export function isSame(before: KeptFiles, after: KeptFiles): boolean {
  return before.size === after.size && [...after].every(([path, file]) => before.get(path) === file);
}

/** Changes whenever a file is written or replaced: editors may keep the time and the length, not the time of the change of the entry. */
function stateOf(path: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
  return [mtimeNs, ctimeNs, size, ino].join(' ');
}
