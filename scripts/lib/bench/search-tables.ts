import { type BudgetCheck, budgetLines } from './budget-checks.ts';
import { type Column, markdownTable } from './markdown-table.ts';
import type { Speed } from './node-speed.ts';
import { count, kilobytes, milliseconds } from './numbers.ts';
import type { Score } from './relevance.ts';
import type { SearchReport } from './search-bench.ts';

/** The measurements as Markdown tables, for use in notes. */
export function searchTables(
  { sizes, quality, searches, hostile, injected, isCodeBuilt }: SearchReport,
  budgetChecks: BudgetCheck[],
): string {
  return [
    `Sizes (gzip; code: ${isCodeBuilt ? 'the search page as built' : 'the engine alone, for want of a built site'})`,
    markdownTable(sizes, [
      ['cases', ({ cases }) => count(cases)],
      ['records', ({ records }) => count(records)],
      ['index KB', ({ indexBytes }) => kilobytes(indexBytes)],
      ['files', ({ indexFiles }) => count(indexFiles)],
      ['first result KB', ({ first }) => kilobytes(first.median)],
      ['p95 KB', ({ first }) => kilobytes(first.p95)],
      ['files opened', ({ first }) => count(first.files)],
      ...speedColumns('Node p50', ({ node }: SearchReport['sizes'][number]) => node),
      ...speedColumns('Chromium 4× p50', ({ browser }: SearchReport['sizes'][number]) => browser),
    ]),
    'Relevance (MRR@10 / recall@10)',
    markdownTable(quality, [
      ['set', ({ set }) => set],
      ['n', ({ withFuse }) => count(withFuse.queries)],
      ['class', (row) => row.class],
      ['with Fuse.js', ({ withFuse }) => both(withFuse)],
      ['without', ({ withoutFuse }) => both(withoutFuse)],
    ]),
    'Searches on the same records and queries',
    markdownTable(searches, [
      ['search', ({ name }) => name],
      ['MRR', (search) => share(search.quality.mrr)],
      ['recall', (search) => share(search.quality.recall)],
      ['typo MRR', (search) => share(search.quality.typoMrr)],
      ['first result KB', ({ bytesFirstResult }) => kilobytes(bytesFirstResult)],
      ['set-up ms', ({ speed }) => milliseconds(speed.setUp)],
      ['key p50', ({ speed }) => milliseconds(speed.p50)],
      ['p95 ms', ({ speed }) => milliseconds(speed.p95)],
      ['n', ({ speed }) => count(speed.count)],
    ]),
    `Hostile: ${count(hostile.asked)} queries, ${hostile.faults.length} exceptions, the longest ${milliseconds(hostile.longest)} ms (${JSON.stringify(hostile.longestQuery.slice(0, 24))}, ${count(hostile.longestQuery.length)} characters)` +
      (injected ? `; on the page ${injected.asked}, ${injected.strange.length} strange.` : '; the page was not asked.'),
    ...hostile.faults.slice(0, 5).map(({ query, fault }) => `  ${JSON.stringify(query.slice(0, 60))}: ${fault}`),
    ...(injected?.strange.slice(0, 5) ?? []),
    `Budgets\n\n${budgetLines(budgetChecks)}`,
  ].join('\n\n');
}

function speedColumns<Row>(head: string, of: (row: Row) => Speed | null): Column<Row>[] {
  const shown = (show: (speed: Speed) => string) => (row: Row) => {
    const speed = of(row);
    return speed ? show(speed) : '–';
  };
  return [
    [head, shown(({ p50 }) => milliseconds(p50))],
    ['p95 ms', shown(({ p95 }) => milliseconds(p95))],
    ['n', shown((speed) => count(speed.count))],
    ['set-up ms', shown(({ setUp }) => milliseconds(setUp))],
  ];
}

function both({ mrr, recall }: Score): string {
  return `${share(mrr)} / ${share(recall)}`;
}

const share = (value: number) => value.toFixed(3);
