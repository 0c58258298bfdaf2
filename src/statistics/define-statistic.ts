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

/** The ids of the statistics are those that have a title, a headline and a method in the word files. */
export type StatisticId = WithWord<'title'> & WithWord<'headline'> & WithWord<'method'>;

interface Row {
  key: string;
}

/** What the pages show of a statistic besides its rows. */
interface OnPages {
  /** How to read the table, where it does not say so itself. */
  note?: StringKey;
  /** How many rows the page of all statistics shows; with 0 the headline stands there alone. */
  rowsAtGlance: number;
  /** The picture above the table. The page of all statistics has it among its pictures, and the statistic not in its list. */
  plate?: 'matrix';
  /** A page that goes on from the table, without its language. */
  leadsTo?: { page: string; words: StringKey };
  /** What is left out stands open in the receipt, because it is most. */
  isExclusionOpen?: true;
  /** Rows of our inventory of the documents that are no record because they repeat what cases and rules say: here they are computed. */
  coversInventory?: readonly string[];
}

/** A statistic as its file writes it: every part knows the rows and the entries of its own `compute`. */
interface Definition<Id extends StatisticId, OwnRow extends Row, Entry extends Included> extends OnPages {
  id: Id;
  /** The rows in their order, and the receipt that proves them. */
  compute: (atlas: Atlas) => Computed<OwnRow, Entry>;
  rowName: (reader: Reader, row: OwnRow) => string;
  /** What an entry of the receipt brings to its row besides itself: the year it began. */
  entryNote?: (reader: Reader, entry: Entry) => string;
  /** What it says in one sentence. `first` is the first row; without rows nothing is said. */
  headline: (reader: Reader, computed: Computed<OwnRow, Entry>, first: OwnRow) => string;
  /** The rows in one of the forms that components can draw. */
  picture: (reader: Reader, computed: Computed<OwnRow, Entry>) => Picture;
  /** The rows for a spreadsheet. */
  table: (computed: Computed<OwnRow, Entry>, atlas: Atlas) => Table;
}

/** A statistic as pages ask for it. */
export interface Statistic<Id extends StatisticId = StatisticId, OwnRow extends Row = Row, Entry extends Included = Included>
  extends OnPages {
  id: Id;
  title: Text;
  /** Worked out once for an atlas. */
  compute: (atlas: Atlas) => Computed<OwnRow, Entry> & { id: Id };
  headline: (reader: Reader) => string;
  picture: (reader: Reader) => Picture;
  table: (atlas: Atlas) => Table;
  receipt: (reader: Reader) => ShownReceipt;
}

/** A statistic from its parts: the one place where they meet. */
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
