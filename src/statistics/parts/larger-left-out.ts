import { moneyQuantities } from '../../atlas/counting/money.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import type { Reader } from './reader.ts';
import type { ExclusionReason, Receipt } from './receipt.ts';
import type { RowOf } from './sum-money.ts';

/** Why an amount that stands for a purchase could not be added, though it may be large. */
const reasons = ['disputed', 'no-single-value', 'unbounded', 'repeats-others', 'only-expected'] as const satisfies ExclusionReason[];

/** An amount that could not be added and may be more than the largest sum; the largest one of its row. */
export interface LargerAmount {
  row: string;
  quantity: Quantity;
  reason: (typeof reasons)[number];
}

/** For each row, the largest amount left out that alone may be more than `sum`; the largest first. */
export function largerLeftOut(atlas: Atlas, receipt: Receipt, rowOf: RowOf, sum: number): LargerAmount[] {
  const reasonOf = new Map(receipt.excluded.map(({ ref, reason }) => [ref, reason]));
  const found = moneyQuantities(atlas).flatMap((item): LargerAmount[] => {
    const reason = reasons.find((each) => each === reasonOf.get(item.quantity.ref));
    const at = rowOf(item, []);
    return reason && 'row' in at && mostOf(item.quantity) > sum ? [{ row: at.row, quantity: item.quantity, reason }] : [];
  });
  found.sort((a, b) => leastOf(b.quantity) - leastOf(a.quantity) || (a.row < b.row ? -1 : 1));
  return found.filter(({ row }, index) => found.findIndex((other) => other.row === row) === index);
}

/** A sentence on the rows with such amounts: "May be more, but cannot be added: Guangzhou (5.7 billion yuan, in dispute)."; `null` without any. */
export function largerInWords({ t, tag, showReading }: Reader, larger: readonly LargerAmount[], nameOf: (row: string) => string) {
  if (larger.length === 0) return null;
  const each = larger.map(({ row, quantity, reason }) =>
    t('statistics.notAdded.each', {
      name: nameOf(row),
      amount: showReading(preferredReading(quantity)),
      reason: t(`statistics.notAdded.${reason}`),
    }),
  );
  return t('statistics.notAdded', { each: new Intl.ListFormat(tag, { type: 'conjunction' }).format(each) });
}

function leastOf(quantity: Quantity): number {
  const { figure } = preferredReading(quantity);
  return figure?.value ?? figure?.low ?? 0;
}

/** The most an amount may be by any of its readings in yuan. */
function mostOf({ readings }: Quantity): number {
  return Math.max(0, ...readings.map(({ figure }) => (figure?.unit === 'CNY' ? (figure.high ?? Infinity) : 0)));
}
