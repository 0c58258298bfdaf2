import { ladderAmounts } from '../../atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { formatLines } from '../../values/lines.ts';
import type { Table } from '../parts/table.ts';

/** The amounts of the ladder as a table, smallest first. */
export function ladderTable(atlas: Atlas): Table {
  return {
    columns: ['ref', 'kind', 'yuan', 'low', 'high', 'per', 'printed', 'label_en', 'label_zh', 'source', 'lines', 'year_of_case'],
    rows: ladderAmounts(atlas).amounts.map(({ ref, kind, value, low, high, quantity, year }) => {
      const reading = preferredReading(quantity);
      const { en, zh } = quantity.label;
      return [
        ref,
        kind,
        value ?? '',
        low,
        high,
        reading.figure?.per.join(' ') ?? '',
        reading.printed,
        en,
        zh,
        reading.source,
        formatLines(reading.lines),
        year ?? '',
      ];
    }),
  };
}
