import { yearFraction } from '../values/chronology.ts';
import type { Lane, LaneItem } from './lanes.ts';
import { type TimeAxis, timeAxis, type Years, yearsOf } from './time-axis.ts';

/** A lane as counts by year, for narrow screens. */
export interface TallyLane<Item extends LaneItem = LaneItem> {
  key: string;
  y: number;
  height: number;
  /** One small bar per item, the first of a year at the bottom. */
  bars: { item: Item; x: number; y: number }[];
  undated: number;
}

export interface Tally<Item extends LaneItem = LaneItem> {
  axis: TimeAxis;
  width: number;
  height: number;
  bar: { width: number; height: number };
  lanes: TallyLane<Item>[];
}

export interface TallyFrame {
  width: number;
  gutter: number;
  years?: Years | undefined;
}

const head = 18;
const pitch = 6.5;
/** Two lines of text: the name of the lane and the number of undated items. */
const leastHeight = 36;

/** Counts the items of each lane by the year they begin in. `null` if no item is dated. */
export function tallyLanes<Item extends LaneItem>(
  lanes: readonly Lane<Item>[],
  { width, gutter, years: given }: TallyFrame,
): Tally<Item> | null {
  const years = given ?? yearsOf(lanes.flatMap(({ items }) => items));
  if (!years) return null;
  const axis = timeAxis({ ...years, left: gutter, right: width });
  const column = (axis.right - axis.left) / axis.years.length;
  let y = head;
  const placed = lanes.map(({ key, items }): TallyLane<Item> => {
    const byYear = Map.groupBy(
      items.filter(({ date }) => date !== null),
      ({ date }) => Math.floor(date ? yearFraction(date.earliest) : 0),
    );
    const most = Math.max(0, ...[...byYear.values()].map(({ length }) => length));
    const height = Math.max(leastHeight, most * pitch + 12);
    const foot = y + height - 4;
    const bars = [...byYear].flatMap(([year, own]) =>
      own.map((item, index) => ({ item, x: axis.at(year) + 1, y: foot - (index + 1) * pitch })),
    );
    y += height;
    return { key, y: y - height, height, bars, undated: items.filter(({ date }) => date === null).length };
  });
  return { axis, width, height: y, bar: { width: Math.max(3, column - 3), height: 4.5 }, lanes: placed };
}
