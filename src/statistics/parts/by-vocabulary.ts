import type { StringKey } from '../../i18n/strings.ts';
import { type VocabularyName, vocabularyText } from '../../i18n/vocabulary.ts';
import { limitName } from '../../values/counted.ts';
import type { Picture } from './picture.ts';
import type { Reader } from './reader.ts';
import type { Computed, CountRow } from './receipt.ts';
import { named, namedCells, type Table } from './table.ts';

/** The common parts of statistics that count records by the keys of a closed vocabulary; `head` is the heading of the labels. */
export function byVocabulary(vocabulary: VocabularyName, head: StringKey, column: string = vocabulary) {
  const rowName = ({ text }: Reader, { key }: CountRow) => text(vocabularyText(vocabulary, key));
  return {
    rowName,
    note: 'statistics.squaresPlain',
    rowsAtGlance: 12,
    picture: (reader: Reader, { rows }: Computed<CountRow>): Picture => ({
      form: 'squares',
      heads: [reader.t(head), reader.t('statistics.cases')],
      rows: rows.map((row) => ({
        key: row.key,
        name: rowName(reader, row),
        count: row.count,
        of: limitName('purchases', column, row.key),
      })),
    }),
    table: ({ rows }: Computed<CountRow>): Table => ({
      columns: [...named(column), 'cases'],
      rows: rows.map(({ key, count }) => [...namedCells(key, vocabularyText(vocabulary, key)), count]),
    }),
  } as const;
}
