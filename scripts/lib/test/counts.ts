import { existsSync, readFileSync } from 'node:fs';

/** The number of tests by result. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Vitest's JSON report; only the properties used here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
}

/** Counts the tests in a report of Vitest. A test file that could not be loaded counts as one failure, and so does a missing report. */
export function countsOfReport(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
}

/** The skipped tests by group, with their number. */
export function skippedInReport(file: string): string[] {
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !['passed', 'failed'].includes(status));
  const groups = Map.groupBy(skipped, ({ ancestorTitles, title }) => ancestorTitles[0] ?? title);
  return [...groups].map(([group, tests]) => `${group} (${tests.length})`);
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
