import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { severity } from '../checks/checks-of.ts';
import { statisticsOf } from '../evidence/document-statistics.ts';
import type { Locator } from '../records/quotation.ts';
import type { Atlas, CheckRecord, StatisticRecord } from '../records/records.ts';
import { best, choose, lineTo, type RelatedLine } from './line.ts';
import { casesNear } from './near.ts';

/** Related to a statistic: a check that recomputes its figures, the record that uses the same figures, the next table. */
export function relatedToStatistic(atlas: Atlas, statistic: StatisticRecord): RelatedLine[] {
  const own = `stat/${statistic.id}`;
  const checks = checksByOwner(atlas).get(own) ?? [];
  return choose(own, 3, [...check(checks), ...record(atlas, statistic, checks), ...nextTable(atlas, statistic)], () =>
    casesNear(atlas, own, statistic.sources),
  );
}

/** The checks that use figures of each record. */
const checksByOwner = memoize((atlas: Atlas) =>
  groupByEach(atlas.checks.values(), ({ inputs, stated }) => [...inputs, stated].map(({ ref }) => ref.split('#')[0] as string)),
);

/** The check with the most severe verdict, a recomputation before a comparison; it is named after the figure it tests. */
function check(checks: readonly CheckRecord[]): RelatedLine[] {
  const found = best(checks, ({ verdict, relation }) => [severity.indexOf(verdict), Number(relation === 'same')]);
  return found ? [{ to: `checks#${found.id}`, names: [`check/${found.id}`], why: 'workedOut', n: null, years: null }] : [];
}

/** The record with the most figures in these checks; else the record written from the same lines. */
function record(atlas: Atlas, { id, source, sources }: StatisticRecord, checks: readonly CheckRecord[]): RelatedLine[] {
  const times = new Map<string, number>();
  for (const { inputs, stated } of checks)
    for (const { ref } of [...inputs, stated]) {
      const owner = ref.split('#')[0] as string;
      if (owner !== `stat/${id}` && /^(case|policy|guide|stat)\//.test(owner)) times.set(owner, (times.get(owner) ?? 0) + 1);
    }
  const owners = [...times].map(([owner, n]) => ({ id: owner, n }));
  const checked = best(owners, ({ n }) => [-n]);
  if (checked) return [{ to: checked.id, names: [checked.id], why: 'sameFigures', n: null, years: null }];
  const lines = sources.flatMap((locator) => (locator.source === source ? locator.lines : []));
  const overlap = (locator: Locator) =>
    locator.source === source && locator.lines.some(([first, last]) => lines.some(([from, to]) => first <= to && last >= from))
      ? widthOf(locator)
      : null;
  const read = (readBySource(atlas).get(source) ?? []).flatMap(({ kind, each }) => {
    const widths = each.sources.flatMap((locator) => overlap(locator) ?? []);
    return widths.length > 0 ? [{ id: each.id, kind, width: Math.min(...widths) }] : [];
  });
  // A record written from few lines is mostly about these lines; one written from many lines is about much else.
  const found = best(read, ({ width }) => [width]);
  return found ? lineTo(found.kind, found, 'sameLines') : [];
}

/** Cases, rules and guide pages by the document they were written from. */
const readBySource = memoize((atlas: Atlas) => {
  const read = [
    ...[...atlas.cases.values()].map((each) => ({ kind: 'case', each })),
    ...[...atlas.policies.values()].map((each) => ({ kind: 'policy', each })),
    ...[...atlas.guide.values()].map((each) => ({ kind: 'guide', each })),
  ];
  return groupByEach(read, ({ each }) => each.sources.map((at) => at.source));
});

function widthOf({ lines }: Locator): number {
  return lines.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** The next table in the order of the lines, else the previous one. */
function nextTable(atlas: Atlas, { id, source }: StatisticRecord): RelatedLine[] {
  const tables = statisticsOf(atlas, source);
  const position = tables.findIndex((each) => each.id === id);
  return [...lineTo('stat', tables[position + 1], 'nextTable'), ...lineTo('stat', tables[position - 1], 'tableBefore')];
}
