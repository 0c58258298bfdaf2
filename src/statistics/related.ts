import type { Atlas } from '../atlas/records/records.ts';
import { best, choose, lineTo, type RelatedLine, ranked } from '../atlas/related/line.ts';
import type { Statistic } from './define-statistic.ts';
import { type Receipt, recordsIn } from './parts/receipt.ts';
import { statistics } from './registry.ts';

/** From a computed statistic: what else is computed from the same records, and the record it uses whose words are disputed most. */
export function relatedToComputed(atlas: Atlas, own: Statistic): RelatedLine[] {
  const { receipt } = own.compute(atlas);
  const records = recordsIn(receipt);
  const others = statistics
    .filter(({ id }) => id !== own.id)
    .map(({ id, compute }) => {
      const theirs = recordsIn(compute(atlas).receipt);
      return { id, all: theirs.union(records).size, common: theirs.intersection(records).size };
    });
  // The share of common records among all of either: what counts everything shares something with all.
  const kin = ranked(others, ({ common, all }) => [-common / all]).filter(({ common }) => common > 0);
  const disputed = [...records].flatMap((ref) => {
    const [kind, name = ''] = ref.split('/');
    const conflicts = (kind === 'case' ? atlas.cases : kind === 'policy' ? atlas.policies : null)?.get(name)?.conflicts.length ?? 0;
    return conflicts > 0 ? [{ id: ref, conflicts }] : [];
  });
  const most = best(disputed, ({ conflicts }) => [-conflicts]);
  return choose(`stat/${own.id}`, 3, [
    ...kin.slice(0, 2).flatMap((other) => lineTo('stat', other, 'sameRecords', { n: other.common })),
    ...(most ? [{ to: most.id, names: [most.id], why: 'mostDisputed' as const, n: most.conflicts, years: null }] : []),
    ...givesMost(receipt),
  ]);
}

/** The two records that give it most figures. */
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
