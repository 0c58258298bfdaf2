import type { TermMatches } from './match-names.ts';
import type { QueryTerm } from './parse-query.ts';

/** A name that is half typed or misspelt has less quality. */
const wholeName = 0.9;

/** Whether a query consists of a name, besides stop words, and of nothing else: `Wuxi`, `the ADB`, 居家養老, `jujiayanglao`. */
export function bears(name: number, matches: TermMatches, terms: readonly QueryTerm[]): boolean {
  const asked = terms.flatMap(({ isStop }, at) => (isStop ? [] : [matches[at] ?? null]));
  return asked.length > 0 && asked.every((match) => match?.name === name && match.isWhole && match.quality > wholeName);
}
