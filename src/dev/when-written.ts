import { relative } from 'node:path';
import type { Server } from './look-at-content.ts';

/** Writes within this time are one change, such as those of an editor or of a checkout. */
const burstInMilliseconds = 100;

/**
 * Also check at this interval, because watchers can miss changes: a folder removed and restored quickly, a network drive. A check takes
 * about a hundredth of a second.
 */
const roundInMilliseconds = 2000;

/** Calls a function when the server begins to listen, after each burst of writes, and at regular intervals. */
export function whenWritten(server: Server, call: () => void): void {
  let burst: NodeJS.Timeout | undefined;
  let round: NodeJS.Timeout | undefined;
  const callSoon = () => {
    clearTimeout(burst);
    burst = setTimeout(call, burstInMilliseconds);
  };
  server.watcher.on('all', (_, path) => {
    if (/^(content|src)([\\/]|$)/.test(relative(server.config.root, path))) callSoon();
  });
  server.httpServer?.once('listening', () => {
    call();
    round = setInterval(callSoon, roundInMilliseconds);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(burst);
    clearInterval(round);
  });
}
