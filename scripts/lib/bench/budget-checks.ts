import type { Budgets } from './budgets.ts';
import { count, milliseconds } from './numbers.ts';
import type { SearchReport } from './search-bench.ts';

/** A measured value and its budget, a maximum or a minimum. */
export interface BudgetCheck {
  what: string;
  measured: number;
  budget: number;
  unit: string;
  isKept: boolean;
}

/** A figure that may come to so much at most. */
export function atMost(what: string, measured: number, budget: number, unit: string): BudgetCheck {
  return { what, measured, budget, unit, isKept: measured <= budget };
}

/** Each figure on a line, with what it is held against. */
export function budgetLines(budgetChecks: readonly BudgetCheck[]): string {
  const show = (value: number, unit: string) =>
    unit === '' ? String(Math.round(value * 1000) / 1000) : unit === 'ms' ? milliseconds(value) : count(value);
  const line = ({ what, measured, budget, unit, isKept }: BudgetCheck) =>
    `${isKept ? 'ok  ' : 'over'}  ${what.padEnd(32)}${show(measured, unit).padStart(9)} of ${show(budget, unit).padStart(9)} ${unit}`.trimEnd();
  return budgetChecks.map(line).join('\n');
}

/** All budgets of the search with the measured values. Quality is required only for the given queries. */
export function checkBudgets({ sizes, quality, hostile, injected }: SearchReport, budgets: Budgets): BudgetCheck[] {
  const budgetChecks: BudgetCheck[] = [];
  const most = (what: string, measured: number | undefined, budget: number, unit: string) => {
    if (measured !== undefined) budgetChecks.push(atMost(what, measured, budget, unit));
  };
  const least = (what: string, measured: number, budget: number) =>
    budgetChecks.push({ what, measured, budget, unit: '', isKept: measured >= budget });
  const [atLaunch, at1000, at10000] = sizes;
  most('first result, gzip', atLaunch?.first.median, budgets.searchFirstResultBytes, 'B');
  most('first result at 1,000 cases', at1000?.first.median, budgets.searchFirstResultBytesAt1000, 'B');
  most('first result at 10,000 cases', at10000?.first.median, budgets.searchFirstResultBytesAt10000, 'B');
  most('keystroke, p95, slowed', atLaunch?.browser?.p95, budgets.searchKeystrokeMs, 'ms');
  most('keystroke at 1,000 cases', at1000?.browser?.p95, budgets.searchKeystrokeMsAt1000, 'ms');
  most('keystroke at 10,000 cases', at10000?.browser?.p95, budgets.searchKeystrokeMsAt10000, 'ms');
  most('set-up, slowed', atLaunch?.browser?.setUp, budgets.searchSetUpMs, 'ms');
  for (const { set, class: name, withFuse } of quality) {
    if (set !== 'given') continue;
    if (name !== 'all') least(`MRR@10 of class ${name}`, withFuse.mrr, budgets.searchClassMrr);
    else {
      least('MRR@10', withFuse.mrr, budgets.searchMrr);
      least('recall@10', withFuse.recall, budgets.searchRecall);
    }
  }
  most('hostile: exceptions', hostile.faults.length, 0, '');
  most('hostile: longest query', hostile.longest, budgets.searchBlockMs, 'ms');
  most('hostile: markup injected', injected?.strange.length, 0, '');
  return budgetChecks;
}
