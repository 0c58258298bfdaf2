import { relative } from 'node:path';
import type { Server } from './look-at-content.ts';

/** What an editor, or a checkout of another branch, writes in one go is one change. */
const burstInMilliseconds = 100;

/** Watchers miss things: a folder that goes and is back within a moment, a disk of another machine. A look costs a hundredth of a second. */
const roundInMilliseconds = 2000;

/** Calls when the server begins to listen, after each burst of writing, and every now and then. */
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
