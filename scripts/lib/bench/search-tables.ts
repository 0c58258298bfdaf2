import type { BudgetCheck } from './budget-checks.ts';
import type { Score } from './relevance.ts';
import type { SearchReport } from './search-bench.ts';

/** The measurements as Markdown tables, for use in notes. */
export function searchTables(
  { sizes, quality, searches, hostile, injected, isCodeBuilt }: SearchReport,
  budgetChecks: BudgetCheck[],
): string {
  return [
    `Sizes (gzip; code: ${isCodeBuilt ? 'the search page as built' : 'the engine alone, for want of a built site'})`,
    table(
      [
        'cases',
        'records',
        'index KB',
        'files',
        'first result KB',
        'p95 KB',
        'files opened',
        'Node p50',
        'p95 ms',
        'n',
        'set-up ms',
        'Chromium 4× p50',
        'p95 ms',
        'n',
        'set-up ms',
      ],
      sizes.map(({ cases, records, indexBytes, indexFiles, first, node, browser }) => [
        count(cases),
        count(records),
        kilobytes(indexBytes),
        count(indexFiles),
        kilobytes(first.median),
        kilobytes(first.p95),
        count(first.files),
        ...speed(node),
        ...(browser ? speed(browser) : ['–', '–', '–', '–']),
      ]),
    ),
    'Relevance (MRR@10 / recall@10)',
    table(
      ['set', 'n', 'class', 'with Fuse.js', 'without'],
      quality.map(({ set, class: name, withFuse, withoutFuse }) => [set, count(withFuse.queries), name, both(withFuse), both(withoutFuse)]),
    ),
    'Searches on the same records and queries',
    table(
      ['search', 'MRR', 'recall', 'typo MRR', 'first result KB', 'set-up ms', 'key p50', 'p95 ms', 'n'],
      searches.map(({ name, quality: { mrr, recall, typoMrr }, bytesFirstResult, speed: { p50, p95, count: n, setUp } }) => [
        name,
        share(mrr),
        share(recall),
        share(typoMrr),
        kilobytes(bytesFirstResult),
        milliseconds(setUp),
        milliseconds(p50),
        milliseconds(p95),
        count(n),
      ]),
    ),
    `Hostile: ${count(hostile.asked)} queries, ${hostile.faults.length} exceptions, the longest ${milliseconds(hostile.longest)} ms (${JSON.stringify(hostile.longestQuery.slice(0, 24))}, ${count(hostile.longestQuery.length)} characters)` +
      (injected ? `; on the page ${injected.asked}, ${injected.strange.length} strange.` : '; the page was not asked.'),
    ...[
      ...hostile.faults.slice(0, 5).map(({ query, fault }) => `  ${JSON.stringify(query.slice(0, 60))}: ${fault}`),
      ...(injected?.strange.slice(0, 5) ?? []),
    ],
    `Budgets\n\n${budgetChecks.map(budgetLine).join('\n')}`,
  ].join('\n\n');
}

function budgetLine({ what, measured, budget, unit, isKept }: BudgetCheck): string {
  const show = (value: number) =>
    unit === 'B' ? count(value) : unit === 'ms' ? milliseconds(value) : String(Math.round(value * 1000) / 1000);
  return `${isKept ? 'ok  ' : 'over'}  ${what.padEnd(32)}${show(measured).padStart(9)} of ${show(budget).padStart(9)} ${unit}`.trimEnd();
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function speed({ p50, p95, count: n, setUp }: SearchReport['sizes'][number]['node']): string[] {
  return [milliseconds(p50), milliseconds(p95), count(n), milliseconds(setUp)];
}

function both({ mrr, recall }: Score): string {
  return `${share(mrr)} / ${share(recall)}`;
}

const share = (value: number) => value.toFixed(3);
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const count = (value: number) => Math.round(value).toLocaleString('en');
