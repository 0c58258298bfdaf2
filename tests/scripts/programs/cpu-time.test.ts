import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cpuSecondsOf } from '../../../scripts/lib/programs/cpu-time.ts';
import { run } from '../../../scripts/lib/programs/run.ts';

const burn = 'do for (let n = 0; n < 1e7; n++); while (process.cpuUsage().user < 1e6)';

test.runIf(process.platform === 'linux')('the CPU time of a command is also that of what it starts', async () => {
  const start = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
  // The last half second may go unseen.
  expect((await run(['node', '-e', start])).cpuSeconds).toBeGreaterThan(0.4);
});

test.runIf(existsSync('/proc/self/stat'))('the CPU seconds of a process grow with what it does, and hold those of its children', () => {
  const before = cpuSecondsOf(process.pid) ?? 0;
  const parent = cpuSecondsOf(process.ppid) ?? 0;
  expect(before).toBeGreaterThan(0);
  expect(parent).toBeGreaterThanOrEqual(before);
  const started = process.cpuUsage().user;
  while (process.cpuUsage().user - started < 100_000);
  expect(cpuSecondsOf(process.pid)).toBeGreaterThan(before);
});

test('a process that is not there has none to tell', () => {
  expect(cpuSecondsOf(2 ** 30)).toBeNull();
});
