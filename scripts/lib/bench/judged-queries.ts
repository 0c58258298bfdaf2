import { existsSync, readFileSync } from 'node:fs';
import type { JudgedQuery } from './quality.ts';

/** The queries by set: those given from outside, those written for the atlas, and of these the ones kept back from tuning. */
export function judgedQueries(): Map<string, JudgedQuery[]> {
  const given = read('tests/relevance/given.json');
  const more = read('tests/relevance/more.json');
  const sets: [string, JudgedQuery[]][] = [
    ['given', given],
    ['more', more.filter(({ held }) => held !== true)],
    ['held', more.filter(({ held }) => held === true)],
  ];
  return new Map(sets.filter(([, queries]) => queries.length > 0));
}

function read(file: string): (JudgedQuery & { held?: boolean })[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] }).queries : [];
}
