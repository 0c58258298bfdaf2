import { expect, test } from 'vitest';
import { run } from '../../../scripts/lib/programs/run.ts';

const burn = 'do for (let n = 0; n < 1e7; n++); while (process.cpuUsage().user < 1e6)';

test.runIf(process.platform === 'linux')('the CPU time of a command is also that of what it starts', async () => {
  const start = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
  // The last half second may go unseen.
  expect((await run(['node', '-e', start])).cpuSeconds).toBeGreaterThan(0.4);
});
