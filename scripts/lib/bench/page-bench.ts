import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { astroBuild } from '../programs/astro.ts';
import { usageOptions } from '../programs/usage.ts';
import { atMost, type BudgetCheck, budgetLines } from './budget-checks.ts';
import { budgets } from './budgets.ts';
import { count } from './numbers.ts';
import { heaviest, type Weight } from './page-weight.ts';
import { fontBytesOf } from './transfer.ts';

export interface BuildUsage {
  cpuSeconds: number;
  peakMegabytes: number;
  pages: number;
}

export interface PageReport {
  weights: Weight[];
  build: BuildUsage | null;
  budgetChecks: BudgetCheck[];
}

/** Measures the largest page of each type and, if wanted, a cold build. */
export async function benchPages(dist: string, hasBuild: boolean): Promise<PageReport> {
  const weights = heaviest(dist);
  const casePage = weights.find(({ type }) => type === 'cases/*');
  const fontBytes = casePage ? await fontBytesOf(dist, casePage.address) : null;
  const build = hasBuild ? await measureBuild() : null;
  const budgetChecks: BudgetCheck[] = [];
  const most = (...figure: Parameters<typeof atMost>) => budgetChecks.push(atMost(...figure));
  most('case page, HTML and CSS', casePage?.page ?? 0, budgets.casePageBytes, 'B');
  most('case page, CSS', casePage?.styles ?? 0, budgets.casePageStyleBytes, 'B');
  most('case page, scripts', casePage?.scripts ?? 0, budgets.readingScriptBytes, 'B');
  if (fontBytes !== null) {
    most('case page, fonts', fontBytes, budgets.fontBytes, 'B');
    most('case page, first transfer', (casePage?.page ?? 0) + (casePage?.scripts ?? 0) + fontBytes, budgets.firstTransferBytes, 'B');
  }
  if (build) most('build, peak memory', build.peakMegabytes, budgets.buildPeakMegabytes, 'MB');
  return { weights, build, budgetChecks };
}

/** The report as text. */
export function pageTables({ weights, build, budgetChecks }: PageReport): string {
  const n = (value: number) => count(value).padStart(9);
  return [
    'Heaviest page of each type (brotli bytes)\n',
    `${'type'.padEnd(22)}${'page'.padStart(9)}${'styles'.padStart(9)}${'scripts'.padStart(9)}  address`,
    ...weights.map(({ type, page, styles, scripts, address }) => `${type.padEnd(22)}${n(page)}${n(styles)}${n(scripts)}  ${address}`),
    ...(build ? [`\n${buildLine(build)}`] : []),
    `\nBudgets\n\n${budgetLines(budgetChecks)}`,
  ].join('\n');
}

function buildLine({ cpuSeconds, pages }: BuildUsage): string {
  return `Cold build: ${cpuSeconds.toFixed(1)} s of CPU, ${pages} pages, ${((cpuSeconds * 1000) / pages).toFixed(1)} ms a page.`;
}

async function measureBuild(): Promise<BuildUsage> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const report = join(folder, 'usage.json');
    const run = await astroBuild(join(folder, 'site'), { env: { ATLAS_CACHE: join(folder, 'cache') }, nodeOptions: usageOptions(report) });
    if (run.status !== 0) throw new Error(run.output);
    const usage = JSON.parse(readFileSync(report, 'utf8')) as { cpuSeconds: number; peakMegabytes: number };
    return { ...usage, pages: filesOf(join(folder, 'site')).filter((file) => file.endsWith('.html')).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
