import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { checks } from './lib/checks.ts';
import { addCounts, type Counts, countsOfReport, formatCounts } from './lib/counts.ts';
import { coverageOf, readCoverage } from './lib/coverage.ts';
import { findBrowser, noBrowser } from './lib/find-browser.ts';
import { paths } from './lib/paths.ts';
import { run } from './lib/run.ts';

const help = `
Usage: npm test -- [--only unit|site|browser] [--coverage]

Everything that must hold: types, formatting, unused code, content, evidence, unit tests, build, built pages, browser.
The last line counts what was asked: each check as one, each test as one.

  --only unit      the unit tests alone
  --only site      build, and the tests of the built pages
  --only browser   build, and the tests in a browser
  --coverage       say how much of values, schemas, atlas and the check the unit tests run, and hold it against the floors in package.json

Without a browser its tests are skipped; with CI=true that is a failure.`;

const { values } = readArguments(help, { only: { type: 'string' }, coverage: { type: 'boolean' } });
// The tests name addresses as they are at the root of a host; tests/full walks a site in a folder.
delete process.env.ATLAS_BASE;
const { only } = values;
if (only !== undefined && !['unit', 'site', 'browser'].includes(only)) {
  console.error(`There is no part "${only}".\n\n${help.trim()}`);
  process.exit(2);
}
const counts: Counts[] = [];
const one = (outcome: keyof Counts): Counts => ({ ...addCounts([]), [outcome]: 1 });

/** Whether the site was built anew. Tests of another would say nothing about this one. */
let isBuilt = false;

// The checks and the build write to the same folders, so they wait for one another; the unit tests run beside them.
await together(...(only === undefined || only === 'unit' ? [unit] : []), async () => {
  if (only === undefined) for (const [name, command] of checks) await check(name, command);
  if (only !== 'unit') isBuilt = await check('build', ['node', 'scripts/build.ts']);
});
if (isBuilt) await together(...(only === 'browser' ? [] : [() => vitest('site')]), ...(only === 'site' ? [] : [browser]));
else if (only !== 'unit') console.log('The tests of the built pages are left out: there is no new build.');

const total = addCounts(counts);
console.log(`\n${formatCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function together(...jobs: (() => Promise<unknown>)[]) {
  await Promise.all(jobs.map((job) => job()));
}

async function check(name: string, command: string[]): Promise<boolean> {
  if (name === 'evidence' && !existsSync(paths.sources)) {
    console.log(`- ${name}: skipped, the documents are not at hand.`);
    counts.push(one('skipped'));
    return true;
  }
  const { status, output, seconds } = await run(command);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)${status === 0 ? '' : `\n${output}\n`}`);
  counts.push(one(status === 0 ? 'passed' : 'failed'));
  return status === 0;
}

async function unit() {
  await vitest('unit', ['unit', 'drawn'], values.coverage ? ['--coverage'] : []);
  if (!values.coverage) return;
  for (const { isKept, line } of coverageOf(readCoverage(join(paths.reports, 'coverage', 'coverage-summary.json')))) {
    console.log(`${isKept ? '✓' : '✗'} coverage of ${line}`);
    counts.push(one(isKept ? 'passed' : 'failed'));
  }
}

async function browser() {
  if (await findBrowser()) return vitest('browser');
  const isFailure = process.env.CI === 'true';
  console.log(`${isFailure ? '✗' : '-'} browser: ${noBrowser}`);
  counts.push(one(isFailure ? 'failed' : 'skipped'));
}

async function vitest(part: string, projects = [part], options: string[] = []) {
  const report = join(paths.reports, `${part}.json`);
  rmSync(report, { force: true });
  const config = ['--config', 'tests/vitest.config.ts', ...projects.flatMap((name) => ['--project', name]), ...options];
  const { output, seconds } = await run(['vitest', 'run', ...config, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  const own = countsOfReport(report);
  console.log(
    `${own.failed === 0 ? '✓' : '✗'} ${part} tests: ${formatCounts(own)} (${seconds.toFixed(1)} s)${own.failed === 0 ? '' : `\n${output}\n`}`,
  );
  counts.push(own);
}
