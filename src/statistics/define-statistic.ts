import type { Atlas } from '../atlas/records/records.ts';
import { inBoth } from '../i18n/language.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Text } from '../values/locale.ts';
import { memoize } from '../values/memoize.ts';
import type { Picture } from './parts/picture.ts';
import type { Reader } from './parts/reader.ts';
import type { Computed, Included } from './parts/receipt.ts';
import { type ShownReceipt, showReceipt } from './parts/show-receipt.ts';
import type { Table } from './parts/table.ts';

type WithWord<Part extends string> = StringKey extends infer Key ? (Key extends `statistic.${infer Id}.${Part}` ? Id : never) : never;

/** The ids of the statistics are those that have a title, a headline and a method in the strings. */
export type StatisticId = WithWord<'title'> & WithWord<'headline'> & WithWord<'method'>;

interface Row {
  key: string;
}

/** What pages show of a statistic besides its rows. */
interface OnPages {
  /** The key of a note on how to read the table, if it needs one. */
  note?: StringKey;
  /** The number of rows on the page of all statistics; with 0, only the headline is shown there. */
  rowsAtGlance: number;
  /** The chart above the table. The page of all statistics then shows the statistic among its charts, not in its list. */
  plate?: 'matrix';
  /** A page with more detail, without language. */
  leadsTo?: { page: string; words: StringKey };
  /** Whether the excluded records are unfolded in the receipt, because they are the majority. */
  isExclusionOpen?: true;
  /** Rows of the inventory that have no record, because this statistic computes what they contain from cases and rules. */
  coversInventory?: readonly string[];
}

/** A statistic as defined in its file; its functions are typed by the rows and entries of its own `compute`. */
interface Definition<Id extends StatisticId, OwnRow extends Row, Entry extends Included> extends OnPages {
  id: Id;
  /** Computes the rows in display order, and the receipt with the records behind them. */
  compute: (atlas: Atlas) => Computed<OwnRow, Entry>;
  rowName: (reader: Reader, row: OwnRow) => string;
  /** The note of an entry in the receipt: for example the year it began. */
  entryNote?: (reader: Reader, entry: Entry) => string;
  /** The headline, one sentence. `first` is the first row; it is not called without rows. */
  headline: (reader: Reader, computed: Computed<OwnRow, Entry>, first: OwnRow) => string;
  /** The rows in one of the forms that components can render. */
  picture: (reader: Reader, computed: Computed<OwnRow, Entry>) => Picture;
  /** The rows as a table for a spreadsheet. */
  table: (computed: Computed<OwnRow, Entry>, atlas: Atlas) => Table;
}

/** A statistic as used by pages. */
export interface Statistic<Id extends StatisticId = StatisticId, OwnRow extends Row = Row, Entry extends Included = Included>
  extends OnPages {
  id: Id;
  title: Text;
  /** Memoised for each atlas. */
  compute: (atlas: Atlas) => Computed<OwnRow, Entry> & { id: Id };
  headline: (reader: Reader) => string;
  picture: (reader: Reader) => Picture;
  table: (atlas: Atlas) => Table;
  receipt: (reader: Reader) => ShownReceipt;
}

/** Makes a statistic from its definition. */
export function defineStatistic<const Id extends StatisticId, OwnRow extends Row, Entry extends Included>({
  compute: computeAnew,
  rowName,
  entryNote = () => '',
  headline,
  picture,
  table,
  ...rest
}: Definition<Id, OwnRow, Entry>): Statistic<Id, OwnRow, Entry> {
  const title: StringKey = `statistic.${rest.id}.title`;
  const compute = memoize((atlas: Atlas) => ({ id: rest.id, ...computeAnew(atlas) }));
  return {
    ...rest,
    title: inBoth(({ t }) => t(title)),
    compute,
    headline: (reader) => {
      const computed = compute(reader.atlas);
      const [first] = computed.rows;
      return first ? headline(reader, computed, first) : '';
    },
    picture: (reader) => picture(reader, compute(reader.atlas)),
    table: (atlas) => table(compute(atlas), atlas),
    receipt: (reader) =>
      showReceipt(
        compute(reader.atlas),
        (row) => rowName(reader, row),
        (entry) => entryNote(reader, entry),
      ),
  };
}
