import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cpuSecondsOf } from '../programs/cpu-time.ts';
import { type DevServer, startDevServer } from '../programs/dev-server.ts';
import { findBrowser, noBrowser } from '../programs/find-browser.ts';
import { copyProject } from '../programs/project-copy.ts';
import { atMost, type BudgetCheck } from './budget-checks.ts';
import type { Budgets } from './budgets.ts';
import { percentile } from './keystrokes.ts';

/** What a writer waits for. */
const waits = ['first page', 'prose edit', 'figure edit', 'mistake answered', 'mistake on screen', 'page back'] as const;
type Wait = (typeof waits)[number];

/** Wall seconds from saving (or from the start) until the result is shown, and the CPU seconds of the server in that time. */
export interface Waited {
  wait: Wait;
  wall: number[];
  cpu: number[];
}

export interface DevReport {
  waits: Waited[];
  budgetChecks: BudgetCheck[];
}

const record = 'content/cases/wuxi-2007-home-care-coupons';
const address = '/en/cases/wuxi-2007-home-care-coupons/';
const asPrinted = '520万元';

/**
 * Starts the development server several times on a copy of the project, and each time edits, breaks and repairs content while a page is
 * open.
 */
export async function benchDev(times: number, budgets: Budgets, say: (what: string) => void): Promise<DevReport> {
  const found = await findBrowser();
  if (!found) throw new Error(noBrowser);
  const copy = copyProject();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  const measured = waits.map((wait): Waited => ({ wait, wall: [], cpu: [] }));
  try {
    for (let time = 1; time <= times; time++) {
      say(`dev: ${time} of ${times}`);
      await once(copy.folder, browser, time, (wait, wall, cpu) => {
        const row = measured.find((each) => each.wait === wait);
        row?.wall.push(wall);
        if (cpu !== null) row?.cpu.push(cpu);
      });
    }
  } finally {
    await browser.close();
    copy.remove();
  }
  return { waits: measured, budgetChecks: checkBudgets(measured, budgets) };
}

async function once(folder: string, browser: Browser, time: number, note: (wait: Wait, wall: number, cpu: number | null) => void) {
  let server: DevServer | null = null;
  const [prose, facts] = ['en.mdx', 'case.yaml'].map((name) => join(folder, record, name)) as [string, string];
  const [words, figures] = [prose, facts].map((file) => readFileSync(file, 'utf8')) as [string, string];
  const page = await browser.newPage();
  const clock = () => {
    const before = { wall: performance.now(), cpu: server ? cpuSecondsOf(server.pid) : 0 };
    return (wait: Wait) => {
      const cpu = server ? cpuSecondsOf(server.pid) : null;
      note(wait, (performance.now() - before.wall) / 1000, cpu === null || before.cpu === null ? null : cpu - before.cpu);
    };
  };
  const wait = async (name: Wait, act: () => void, isThere: (shown: string) => boolean) => {
    await settled();
    const stop = clock();
    act();
    await onScreen(page, isThere);
    stop(name);
  };
  try {
    const stop = clock();
    server = await startDevServer(folder);
    await page.goto(server.address + address);
    await onScreen(page, (shown) => shown.includes(asPrinted));
    stop('first page');

    const added = `Written ${'again and '.repeat(time)}again.`;
    await wait(
      'prose edit',
      () => writeFileSync(prose, `${words.trimEnd()} ${added}\n`),
      (shown) => shown.includes(added),
    );
    const changed = `${520 + time}万元`;
    await wait(
      'figure edit',
      () => writeFileSync(facts, figures.replaceAll(asPrinted, changed)),
      (shown) => shown.includes(changed),
    );

    await settled();
    const stopMistake = clock();
    writeFileSync(prose, `${words.trimEnd()} <Facts id="fund"/>\n`);
    const answer = await (await fetch(server.address + address, { headers: { accept: 'text/html' } })).text();
    if (!answer.includes('COMPONENT_UNKNOWN')) throw new Error('The mistake was not answered.');
    stopMistake('mistake answered');
    await onScreen(page, (shown) => shown.includes('COMPONENT_UNKNOWN'));
    stopMistake('mistake on screen');
    await wait(
      'page back',
      () => writeFileSync(prose, words),
      (shown) => shown.includes(changed) && !shown.includes('COMPONENT_UNKNOWN'),
    );
  } finally {
    writeFileSync(prose, words);
    writeFileSync(facts, figures);
    await page.close();
    await server?.stop();
  }
}

/** Waits for the effects of the previous action to end, so that the next is measured alone. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Waits until the text of the open page, or of an overlay, meets a condition. */
async function onScreen(page: Page, isThere: (shown: string) => boolean): Promise<void> {
  const last = performance.now() + 120_000;
  while (performance.now() < last) {
    // During navigation the page cannot be evaluated.
    const shown = await page.evaluate(wordsInPage).catch(() => '');
    if (isThere(shown)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('What was waited for never came.');
}

/** Runs in the page, so it cannot use anything from outside. */
function wordsInPage(): string {
  return `${document.body?.textContent}\n${document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? ''}`;
}

function checkBudgets(measured: Waited[], budgets: Budgets): BudgetCheck[] {
  const most: Record<Wait, number> = {
    'first page': budgets.devFirstPageSeconds,
    'prose edit': budgets.devProseSeconds,
    'figure edit': budgets.devFigureSeconds,
    'mistake answered': budgets.devMistakeSeconds,
    'mistake on screen': budgets.devMistakeSeconds,
    'page back': budgets.devBackSeconds,
  };
  return measured.map(({ wait, wall }) => atMost(`dev: ${wait}, median`, percentile(wall, 0.5), most[wait], 's'));
}

/** The report as text. */
export function devTable({ waits, budgetChecks }: DevReport): string {
  const seconds = (values: number[], share: number) => (values.length > 0 ? percentile(values, share).toFixed(2) : '–').padStart(9);
  return [
    `What a writer waits for, in seconds, ${waits[0]?.wall.length} times: by the clock, and of CPU (server alone)\n`,
    `${'from the start, or from the save, to'.padEnd(38)}${['median', 'worst', 'CPU', 'worst', 'at most'].map((head) => head.padStart(9)).join('')}`,
    ...waits.map(
      ({ wait, wall, cpu }, at) =>
        `${wait.padEnd(38)}${seconds(wall, 0.5)}${seconds(wall, 1)}${seconds(cpu, 0.5)}${seconds(cpu, 1)}${String(budgetChecks[at]?.budget).padStart(9)}`,
    ),
  ].join('\n');
}
