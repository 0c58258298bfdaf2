import { readArguments, refuseUsage } from './lib/arguments.ts';
import { checkBudgets } from './lib/bench/budget-checks.ts';
import { budgets } from './lib/bench/budgets.ts';
import { benchDev, devTable } from './lib/bench/dev-bench.ts';
import { benchPages, pageTables } from './lib/bench/page-bench.ts';
import { benchSearch, benchWeights } from './lib/bench/search-bench.ts';
import { searchTables } from './lib/bench/search-tables.ts';
import { weightTable } from './lib/bench/weight-tables.ts';
import { needDist } from './lib/paths.ts';

const help = `
Usage: npm run bench -- [pages|search|dev|all] [--no-build] [--quick] [--weights] [--json]

Measures, and holds what it measures against the budgets in package.json.

  pages        the heaviest page of each type (HTML with styles, brotli) and one cold build (CPU seconds, peak memory); the default
  search       the search: first result, keystrokes and set-up as the atlas is and with 1,000 and 10,000 made-up cases, relevance with
               and without Fuse.js, other searches on the same records, hostile queries
  dev          the development server, started ten times on a copy of the project: first page, an edit of prose, an edit of a figure, a mistake
               answered and shown, the page back; seconds by the clock and of CPU, median and worst
  all          all three

  --no-build   pages: leave out the build
  --quick      search: leave out 10,000 cases and the browser, and ask less; dev: three times instead of ten
  --weights    search: only what each weight of the search brings: relevance without it (some minutes)
  --json       numbers for a machine

Exit status: 0 within all budgets, 1 over one of them, 2 wrong usage.`;

const { values, positionals } = readArguments(help, {
  'no-build': { type: 'boolean' },
  quick: { type: 'boolean' },
  weights: { type: 'boolean' },
  json: { type: 'boolean' },
});
const [part = 'pages', ...rest] = positionals;
const fault =
  !['pages', 'search', 'dev', 'all'].includes(part) || rest.length > 0
    ? `There is no bench "${positionals.join(' ')}".`
    : values.weights && part !== 'search'
      ? 'The weights are those of the search: npm run bench -- search --weights.'
      : null;
if (fault !== null) refuseUsage(fault, help);
const tell = (what: string) => console.error(`… ${what}`);
if (values.weights) {
  const report = await benchWeights(tell);
  console.log(values.json ? JSON.stringify(report, null, 2) : weightTable(report));
  process.exit();
}

const has = (name: string) => part === name || part === 'all';
const pages = has('pages') ? await benchPages(needDist(), !values['no-build']) : null;
const search = has('search') ? await benchSearch(values.quick === true, tell) : null;
const dev = has('dev') ? await benchDev(values.quick ? 3 : 10, budgets, tell) : null;
const searchBudgets = search ? checkBudgets(search, budgets) : [];
const budgetChecks = [...(pages?.budgetChecks ?? []), ...searchBudgets, ...(dev?.budgetChecks ?? [])];
const over = budgetChecks.filter(({ isKept }) => !isKept);

if (values.json) {
  console.log(JSON.stringify({ pages, search, dev, budgets: budgetChecks }, null, 2));
} else {
  if (pages) console.log(pageTables(pages));
  if (search) console.log(searchTables(search, searchBudgets));
  if (dev) console.log(devTable(dev));
  console.log(over.length === 0 ? '\nAll budgets kept.' : `\n${over.length} over budget.`);
}
process.exitCode = over.length === 0 ? 0 : 1;
