import { compareDates } from '../values/chronology.ts';
import { textWidth } from './text-width.ts';
import { type Dated, placeInTime, pointSize, type TimeAxis, type TimeMark, timeAxis, yearsOf } from './time-axis.ts';

/** A case in a sequence, with its label. */
export interface SequenceItem extends Dated {
  ref: string;
  label: string;
  /** Whether it is the record of the current page. */
  isHere: boolean;
}

export type SequenceRow<Item extends SequenceItem> = TimeMark & {
  item: Item;
  y: number;
  height: number;
  label: { x: number; y: number; anchor: 'start' | 'end' };
};

export interface Sequence<Item extends SequenceItem = SequenceItem> {
  axis: TimeAxis;
  width: number;
  height: number;
  rows: SequenceRow<Item>[];
  /** Items without a date, in the given order. */
  undated: Item[];
  /** The number of items omitted at each end to limit the height. */
  earlier: number;
  later: number;
}

export interface SequenceFrame {
  width: number;
  labelSize: number;
  /** The maximum number of rows; the rows nearest to the current record are kept. */
  most: number;
}

const head = 24;
const rowHeight = 27;
const barHeight = 7;
/** The space between a mark and its label. */
const air = 8;

/** Places cases in order of date, one per row, with the label beside the mark. `null` if fewer than two are dated. */
export function placeSequence<Item extends SequenceItem>(
  items: readonly Item[],
  { width, labelSize, most }: SequenceFrame,
): Sequence<Item> | null {
  const dated = items.filter(({ date }) => date !== null).sort((a, b) => compareDates(a.date, b.date));
  const here = dated.findIndex(({ isHere }) => isHere);
  const { start, end } = around(here, dated.length, most);
  const shown = dated.slice(start, end);
  const years = yearsOf(shown);
  if (!years || shown.length < 2) return null;
  const axis = timeAxis({ ...years, left: 1, right: width - 1 });
  let foot = head;
  const rows = shown.flatMap((item): SequenceRow<Item>[] => {
    if (!item.date) return [];
    const mark = placeInTime(axis, item.date, item.until);
    const top = foot + 10 + (roomBeside(item.label, labelSize, mark, axis) === 'none' ? labelSize : 0);
    foot = top + rowHeight - 10;
    const height = mark.form === 'point' ? pointSize : barHeight;
    return [{ ...mark, item, y: top, height, label: placeLabel(item.label, labelSize, mark, top + height / 2, axis) }];
  });
  return {
    axis,
    width,
    height: foot + 6,
    rows,
    undated: items.filter(({ date }) => date === null),
    earlier: start,
    later: dated.length - end,
  };
}

/** The label after its mark if there is space, else before it, else over it. */
function placeLabel(words: string, size: number, mark: TimeMark, middle: number, axis: TimeAxis): SequenceRow<SequenceItem>['label'] {
  const room = roomBeside(words, size, mark, axis);
  const y = middle + size * 0.36;
  if (room === 'after') return { x: mark.x + mark.width + air, y, anchor: 'start' };
  if (room === 'before') return { x: mark.x - air, y, anchor: 'end' };
  return { x: axis.right, y: middle - air, anchor: 'end' };
}

function roomBeside(words: string, size: number, { x, width }: TimeMark, axis: TimeAxis): 'after' | 'before' | 'none' {
  const room = textWidth(words, size) + air;
  if (x + width + room <= axis.right) return 'after';
  return x - room >= axis.left ? 'before' : 'none';
}

/** The range of a list around an index: `around(9, 10, 4)` → 6 to 10; for a negative index, the beginning. */
function around(place: number, length: number, most: number): { start: number; end: number } {
  const start = Math.max(0, Math.min(Math.max(place, 0) - Math.floor(most / 2), length - most));
  return { start, end: Math.min(length, start + most) };
}
