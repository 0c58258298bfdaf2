import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { findTestBrowser, noBrowser } from '../programs/find-browser.ts';
import { run } from '../programs/run.ts';
import type { Check } from './checks.ts';
import { addCounts, type Counts, countsOfReport, formatCounts, skippedInReport } from './counts.ts';
import { coverageOf, readCoverage } from './coverage.ts';
import type { Part } from './format-parts.ts';

const one = (outcome: keyof Counts): Counts => ({ ...addCounts([]), [outcome]: 1 });
const sayPart = (isPassed: boolean, line: string, output: string) =>
  console.log(`${isPassed ? '✓' : '✗'} ${line}${isPassed ? '' : `\n${output}\n`}`);

/** Runs a check, or skips it if what it needs is not available. */
export async function runCheck({ name, command, needs }: Check): Promise<Part> {
  if (needs !== undefined && !existsSync(needs)) return leaveOut(name, `there is no ${needs}.`, 'skipped');
  const { status, output, seconds, cpuSeconds } = await run(command);
  sayPart(status === 0, `${name} (${seconds.toFixed(1)} s)`, output);
  return { name, counts: one(status === 0 ? 'passed' : 'failed'), seconds, cpuSeconds };
}

/** Runs the tests of one or more Vitest projects. */
export async function runTests(name: string, env: NodeJS.ProcessEnv, kinds = [name], options: string[] = []): Promise<Part> {
  const report = join(paths.reports, `${name}.json`);
  rmSync(report, { force: true });
  const config = ['--config', 'tests/vitest.config.ts', ...kinds.flatMap((kind) => ['--project', kind]), ...options];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { output, seconds, cpuSeconds } = await run(['vitest', 'run', ...config, ...reporters], env);
  const counts = countsOfReport(report);
  sayPart(counts.failed === 0, `${name} tests: ${formatCounts(counts)} (${seconds.toFixed(1)} s)`, output);
  for (const line of skippedInReport(report)) console.log(`  - skipped: ${line}`);
  return { name, counts, seconds, cpuSeconds };
}

/** Runs a project of browser tests. Without a browser they are skipped, or fail if a browser was required. */
export async function runInBrowser(name: string, env: NodeJS.ProcessEnv): Promise<Part> {
  return (await findTestBrowser()) ? runTests(name, env) : leaveOut(name, noBrowser, process.env.CI === 'true' ? 'failed' : 'skipped');
}

/** Compares the coverage written by the unit tests with its minimum. */
export function readCoveragePart(): Part {
  const rooms = coverageOf(readCoverage(join(paths.reports, 'coverage', 'coverage-summary.json')));
  for (const { isKept, line } of rooms) sayPart(isKept, `coverage of ${line}`, '');
  const counts = addCounts(rooms.map(({ isKept }) => one(isKept ? 'passed' : 'failed')));
  return { name: 'coverage', counts, seconds: 0, cpuSeconds: null };
}

function leaveOut(name: string, why: string, outcome: 'failed' | 'skipped'): Part {
  console.log(`${outcome === 'failed' ? '✗' : '-'} ${name}: ${outcome}, ${why}`);
  return { name, counts: one(outcome), seconds: 0, cpuSeconds: null };
}
