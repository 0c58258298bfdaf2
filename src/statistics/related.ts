import type { Atlas } from '../atlas/records/records.ts';
import { best, choose, lineTo, type RelatedLine, ranked } from '../atlas/related/line.ts';
import type { Statistic } from './define-statistic.ts';
import { type Receipt, recordsIn } from './parts/receipt.ts';
import { statistics } from './registry.ts';

/**
 * Related to a computed statistic: the statistics computed from the most similar records, the most disputed record, and the records that
 * contribute most figures.
 */
export function relatedToComputed(atlas: Atlas, own: Statistic): RelatedLine[] {
  const { receipt } = own.compute(atlas);
  const records = recordsIn(receipt);
  const others = statistics
    .filter(({ id }) => id !== own.id)
    .map(({ id, compute }) => {
      const theirs = recordsIn(compute(atlas).receipt);
      return { id, all: theirs.union(records).size, common: theirs.intersection(records).size };
    });
  // Similarity is the share of common records among all records of both, so that a statistic of everything is not similar to all.
  const similar = ranked(others, ({ common, all }) => [-common / all]).filter(({ common }) => common > 0);
  const disputed = [...records].flatMap((ref) => {
    const [kind, name = ''] = ref.split('/');
    const conflicts = (kind === 'case' ? atlas.cases : kind === 'policy' ? atlas.policies : null)?.get(name)?.conflicts.length ?? 0;
    return conflicts > 0 ? [{ id: ref, conflicts }] : [];
  });
  const most = best(disputed, ({ conflicts }) => [-conflicts]);
  return choose(`stat/${own.id}`, 3, [
    ...similar.slice(0, 2).flatMap((other) => lineTo('stat', other, 'sameRecords', { n: other.common })),
    ...(most ? [{ to: most.id, names: [most.id], why: 'mostDisputed' as const, n: most.conflicts, years: null }] : []),
    ...givesMost(receipt),
  ]);
}

/** The two records that contribute the most figures. */
function givesMost({ included }: Receipt): RelatedLine[] {
  const times = new Map<string, number>();
  for (const { ref } of included.filter((each) => each.ref.includes('#'))) {
    const owner = ref.split('#')[0] as string;
    times.set(owner, (times.get(owner) ?? 0) + 1);
  }
  const owners = [...times].map(([id, n]) => ({ id, n }));
  return ranked(owners, ({ n }) => [-n])
    .slice(0, 2)
    .map(({ id, n }) => ({ to: id, names: [id], why: 'givesMost', n, years: null }));
}
