import { type LadderAmount, ladderAmounts } from '../atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../atlas/records/quantity.ts';
import type { Reader } from './parts/reader.ts';

/**
 * The headline of the ladder: the smallest and the largest single contract or purchase. Prices of one thing, programmes of many contracts,
 * totals of a place, and what was only expected are on the ladder, but are no single purchase.
 */
export function ladderHeadline(reader: Reader): string {
  const { atlas, t } = reader;
  const single = ladderAmounts(atlas).amounts.filter(
    ({ record, kind, quantity }) =>
      record.collection === 'cases' && record.isPurchase && kind === 'contract' && quantity.status !== 'expected',
  );
  const [lowest, highest] = [single[0], single.at(-1)];
  return lowest && highest ? t('ladder.headline', { low: shown(reader, lowest), high: shown(reader, highest) }) : t('ladder.title');
}

/** The amount, with its years if they are several: "7.5 million yuan (2004–06)". */
function shown({ t, showReading, showSpan }: Reader, { quantity }: LadderAmount): string {
  const amount = showReading(preferredReading(quantity));
  const { years } = quantity;
  const isYearly = preferredReading(quantity).figure?.per.includes('year') ?? false;
  if (!years || isYearly || years.from === years.to) return amount;
  return t('ladder.ofYears', { amount, years: showSpan(years) });
}
