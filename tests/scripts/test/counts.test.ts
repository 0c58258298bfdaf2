import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCounts, countsOfReport, formatCounts, skippedInReport } from '../../../scripts/lib/test/counts.ts';

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

test('what was skipped is named by its group', () => {
  const report = join(folder, 'full.json');
  const result = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles, title: 'x' });
  const assertionResults = [
    result('skipped', 'in Firefox', 'light'),
    result('skipped', 'in Firefox', 'dark'),
    result('pending'),
    result('passed', 'b'),
  ];
  writeFileSync(report, JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] }));
  expect(skippedInReport(report)).toEqual(['in Firefox (2)', 'x (1)']);
  expect(skippedInReport(join(folder, 'missing.json'))).toEqual([]);
});
