import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cpuSecondsOf } from '../../../scripts/lib/programs/process-cpu.ts';

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
