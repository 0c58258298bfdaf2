import { ladderAmounts } from '../../../atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../../atlas/records/quantity.ts';
import type { Atlas } from '../../../atlas/records/records.ts';
import { readerOf } from '../../../statistics/parts/reader.ts';
import type { Locale } from '../../../values/locale.ts';
import type { AmountFile } from '../../format/answers.ts';

/** All amounts in yuan on record, so that one can be found by its value, however it is written. */
export function amountsIn(locale: Locale, atlas: Atlas): AmountFile {
  const { t, text, showReading } = readerOf(locale, atlas);
  return {
    entries: ladderAmounts(atlas).amounts.map(({ record, quantity, value, low, high }) => ({
      text: text(quantity.label),
      title: text(record.title),
      value: showReading(preferredReading(quantity)),
      page: `${record.collection}/${record.id}#figure-${quantity.id}`,
      amount: value,
      low,
      high,
      about: [...(record.collection === 'cases' ? record.cities : [record.city ?? []].flat()), ...record.services],
    })),
    phrases: {
      equal: t('answer.amount.equal'),
      near: t('answer.amount.near'),
      rest: t('answer.amount.rest'),
      ladder: t('answer.amount.ladder'),
      yuan: t('answer.amount.yuan'),
    },
  };
}
