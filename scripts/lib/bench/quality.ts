/** A query with the records that answer it. */
export interface JudgedQuery {
  id: string;
  class: string;
  query: string;
  relevant: string[];
}

/** Mean reciprocal rank and recall among the first ten. */
export interface Quality {
  mrr: number;
  recall: number;
}

const first = 10;

/**
 * How well a search answers: of each query the rank of the first relevant record, and the share of relevant records among the first ten.
 * A bare id is a case or a rule; where only these are relevant, other kinds are left out, as by a reader who looks under their headings.
 */
export async function qualityByClass(
  queries: readonly JudgedQuery[],
  ask: (query: string) => Promise<string[]>,
): Promise<Map<string, Quality>> {
  const byClass = new Map<string, Quality[]>();
  for (const query of queries) {
    const quality = judged(query, await ask(query.query));
    for (const name of ['all', query.class]) byClass.set(name, [...(byClass.get(name) ?? []), quality]);
  }
  return new Map(
    [...byClass].map(([name, list]) => [name, { mrr: mean(list.map(({ mrr }) => mrr)), recall: mean(list.map(({ recall }) => recall)) }]),
  );
}

/** The rank and the recall of one list. */
export function judged({ relevant }: Pick<JudgedQuery, 'relevant'>, found: readonly string[]): Quality {
  const wanted = new Set(relevant);
  const kinds = new Set(relevant.flatMap((ref) => (ref.includes('/') ? [ref.split('/')[0]] : ['case', 'policy'])));
  const ten = found.filter((ref) => kinds.has(ref.split('/')[0])).slice(0, first);
  const hits = ten.map((ref) => wanted.has(ref) || wanted.has(ref.slice(ref.indexOf('/') + 1)));
  const at = hits.indexOf(true);
  return { mrr: at === -1 ? 0 : 1 / (at + 1), recall: hits.filter(Boolean).length / Math.min(first, wanted.size) };
}

/** What a table shows of the figures by class: the whole, and the misspelt. */
export function summaryOf(quality: ReadonlyMap<string, Quality>): { quality: Quality; typoMrr: number } {
  return { quality: quality.get('all') ?? { mrr: 0, recall: 0 }, typoMrr: quality.get('typo')?.mrr ?? 0 };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
