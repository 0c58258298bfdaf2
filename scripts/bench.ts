import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { astroBuild } from './lib/astro.ts';
import { budgets } from './lib/budgets.ts';
import { filesOf } from './lib/files.ts';
import { needDist } from './lib/paths.ts';
import { fontBytesOf } from './lib/transfer.ts';
import { usageOptions } from './lib/usage.ts';
import { heaviest } from './lib/weigh.ts';

const help = `
Usage: npm run bench -- [--no-build] [--json]

Measures the heaviest page of each type (HTML with styles, brotli) and one cold build (CPU seconds, peak memory), and
holds them against the budgets in package.json.

  --no-build   leave out the build
  --json       numbers for a machine

Exit status: 0 within all budgets, 1 over one of them, 2 wrong usage.`;

const { values } = readArguments(help, { 'no-build': { type: 'boolean' }, json: { type: 'boolean' } });
const dist = needDist();
const weights = heaviest(dist);
const casePage = weights.find(({ type }) => type === 'cases/*');
const fontBytes = casePage ? await fontBytesOf(dist, casePage.address) : null;
const build = values['no-build'] ? null : await measureBuild();

type Row = [what: string, measured: number, budget: number, unit: string];
const rows: Row[] = [
  ['case page, HTML and CSS', casePage?.page ?? 0, budgets.casePageBytes, 'B'],
  ['case page, CSS', casePage?.styles ?? 0, budgets.casePageStyleBytes, 'B'],
  ['case page, scripts', casePage?.scripts ?? 0, budgets.readingScriptBytes, 'B'],
  ...(fontBytes === null
    ? []
    : ([
        ['case page, fonts', fontBytes, budgets.fontBytes, 'B'],
        ['case page, first transfer', (casePage?.page ?? 0) + (casePage?.scripts ?? 0) + fontBytes, budgets.firstTransferBytes, 'B'],
      ] satisfies Row[])),
  ...(build ? [['build, peak memory', build.peakMegabytes, budgets.buildPeakMegabytes, 'MB'] satisfies Row] : []),
];
const over = rows.filter(([, measured, budget]) => measured > budget);

if (values.json)
  console.log(
    JSON.stringify({ weights, budgets: rows.map(([what, measured, budget, unit]) => ({ what, measured, budget, unit })), build }, null, 2),
  );
else {
  const n = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
  console.log('Heaviest page of each type (brotli bytes)\n');
  console.log(`${'type'.padEnd(22)}${'page'.padStart(9)}${'styles'.padStart(9)}${'scripts'.padStart(9)}  address`);
  for (const { type, page, styles, scripts, address } of weights)
    console.log(`${type.padEnd(22)}${n(page)}${n(styles)}${n(scripts)}  ${address}`);
  if (build)
    console.log(
      `\nCold build: ${build.cpuSeconds.toFixed(1)} s of CPU, ${build.pages} pages, ${((build.cpuSeconds * 1000) / build.pages).toFixed(1)} ms a page.`,
    );
  console.log('\nBudgets\n');
  for (const [what, measured, budget, unit] of rows)
    console.log(`${measured > budget ? 'over' : 'ok  '}  ${what.padEnd(26)}${n(measured)} of ${n(budget)} ${unit}`);
  console.log(over.length === 0 ? '\nAll budgets kept.' : `\n${over.length} over budget.`);
}
process.exitCode = over.length === 0 ? 0 : 1;

async function measureBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const report = join(folder, 'usage.json');
    const run = await astroBuild(join(folder, 'site'), { ATLAS_CACHE: join(folder, 'cache') }, usageOptions(report));
    if (run.status !== 0) throw new Error(run.output);
    const usage = JSON.parse(readFileSync(report, 'utf8')) as { cpuSeconds: number; peakMegabytes: number };
    return { ...usage, pages: filesOf(join(folder, 'site')).filter((file) => file.endsWith('.html')).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
