import { existsSync, readFileSync } from 'node:fs';
import { atlasOf } from '../src/check/atlas-of-content.ts';
import { readContent } from '../src/check/reading/read-content.ts';
import { searchFilesOf } from '../src/search/indexing/search-files.ts';
import type { Why } from '../src/search/query/explain.ts';
import type { Result } from '../src/search/query/results.ts';
import { ranked } from '../src/search/query/search.ts';
import { locales } from '../src/values/locale.ts';
import { readArguments, refuseUsage } from './lib/arguments.ts';
import { openFiles } from './lib/search-of.ts';

const help = `
Usage: npm run search -- [--json] [--locale L] [--limit N] QUERY
       npm run search -- [--json] [--locale L] [--limit N] --queries FILE

Searches the site from the command line: the same index, the same results.

  --json           {"query", "results": [{"kind", "id", "why"}]}; with --queries an array of these
  --locale L       en, zh-hans or zh-hant: the language of the names (default: en)
  --limit N        how many results (default: 20)
  --queries FILE   one query a line

Exit status: 0 searched, also when nothing was found; 2 wrong usage.`;

const { values, positionals } = readArguments(help, {
  json: { type: 'boolean' },
  locale: { type: 'string', default: 'en' },
  limit: { type: 'string', default: '20' },
  queries: { type: 'string' },
});
const locale = locales.find((known) => known === values.locale);
const limit = Number(values.limit);
const query = positionals.join(' ');
const fault = !locale
  ? `There is no language "${values.locale}".`
  : !Number.isInteger(limit) || limit < 1
    ? `"${values.limit}" is no number of results.`
    : values.queries !== undefined && positionals.length > 0
      ? 'Give a query or a file of queries, not both.'
      : values.queries !== undefined && !existsSync(values.queries)
        ? `There is no file "${values.queries}".`
        : values.queries === undefined && query.trim() === ''
          ? 'What is the query?'
          : null;
if (fault !== null || !locale) refuseUsage(`${fault}`, help);

const index = await openFiles(searchFilesOf(atlasOf(readContent('content'))), locale);
const queries =
  values.queries === undefined
    ? [query]
    : readFileSync(values.queries, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
const responses = await Promise.all(
  queries.map(async (each) => ({ query: each, results: (await ranked(index, each, { limit })).slice(0, limit) })),
);

if (values.json) {
  const published = responses.map(({ query: each, results }) => ({
    query: each,
    results: results.map(({ kind, id, why }) => ({ kind, id, why })),
  }));
  console.log(JSON.stringify(values.queries === undefined ? published[0] : published, null, 2));
} else {
  for (const { query: each, results } of responses) {
    console.log(`${each}: ${results.length === 0 ? 'nothing found' : ''}`);
    for (const result of results) console.log(line(result));
  }
}

function line({ kind, id, why, name }: Result): string {
  return `  ${kind}/${id}  ${name}\n      ${why.map(reason).join('; ')}`;
}

function reason({ key, typed, words, through }: Why): string {
  return `${key}: ${typed}${typed === words ? '' : ` → ${words}`}${through ? ` (${through.kind}: ${through.name})` : ''}`;
}
