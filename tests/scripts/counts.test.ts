import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCounts, countsOfReport, formatCounts } from '../../scripts/lib/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the last line', () => {
  test('counts what the reports say, and a file that could not be read as a failure', () => {
    const report = join(folder, 'unit.json');
    writeFileSync(
      report,
      JSON.stringify({
        numPassedTests: 7,
        numFailedTests: 1,
        numPendingTests: 2,
        numTodoTests: 0,
        testResults: [
          { status: 'failed', assertionResults: [] },
          { status: 'passed', assertionResults: [{}] },
        ],
      }),
    );
    const sum = addCounts([countsOfReport(report), { passed: 1, failed: 0, skipped: 0 }]);
    expect(formatCounts(sum)).toBe('8 passed, 2 failed, 2 skipped');
  });

  test('counts a report that was never written as a failure', () => {
    expect(countsOfReport(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
