import { ladderAmounts } from '../../atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { formatLines } from '../../values/lines.ts';
import type { Table } from '../parts/table.ts';

/** The amounts of the ladder as a table, smallest first. */
export function ladderTable(atlas: Atlas): Table {
  return {
    columns: [
      'ref',
      'kind',
      'scope',
      'status',
      'yuan',
      'low',
      'high',
      'per',
      'printed',
      'label_en',
      'label_zh',
      'source',
      'lines',
      'year',
      'last_year',
    ],
    rows: ladderAmounts(atlas).amounts.map(({ ref, kind, value, low, high, quantity }) => {
      const reading = preferredReading(quantity);
      const { en, zh } = quantity.label;
      return [
        ref,
        kind,
        quantity.scope ?? '',
        quantity.status ?? '',
        value ?? '',
        low,
        high,
        reading.figure?.per.join(' ') ?? '',
        reading.printed,
        en,
        zh,
        reading.source,
        formatLines(reading.lines),
        quantity.years?.from ?? '',
        quantity.years?.to ?? '',
      ];
    }),
  };
}
