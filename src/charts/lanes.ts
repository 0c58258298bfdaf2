import { compareDates } from '../values/chronology.ts';
import { extentOf, flow, type MarkLabel, rowsOf } from './label-rows.ts';
import { textWidth } from './text-width.ts';
import { type Dated, placeInTime, pointSize, type TimeAxis, type TimeMark, timeAxis, type Years, yearsOf } from './time-axis.ts';

/** An item to draw in a lane, with its label. */
export interface LaneItem extends Dated {
  /** The reference of the record: `case/<id>`. */
  ref: string;
  label: string;
}

/** A lane: a level of government, a district, or the cases. */
export interface Lane<Item extends LaneItem = LaneItem> {
  key: string;
  items: readonly Item[];
}

/** An item with the position of its mark and label; `y` is the top of the mark. */
export type PlacedItem<Item extends LaneItem = LaneItem> = TimeMark & {
  item: Item;
  y: number;
  height: number;
  label: MarkLabel & { y: number };
};

/** An undated item, listed by name in the tray at the bottom of its lane. */
export interface TrayItem<Item extends LaneItem = LaneItem> {
  item: Item;
  x: number;
  /** The y position of the baseline. */
  y: number;
}

export interface PlacedLane<Item extends LaneItem = LaneItem> {
  key: string;
  y: number;
  height: number;
  dated: PlacedItem<Item>[];
  /** `null` if all items of the lane are dated. */
  tray: { y: number; label: { x: number; y: number }; items: TrayItem<Item>[] } | null;
}

export interface PlacedLanes<Item extends LaneItem = LaneItem> {
  axis: TimeAxis;
  width: number;
  height: number;
  lanes: PlacedLane<Item>[];
}

export interface LanesFrame {
  width: number;
  /** The width reserved for the names of the lanes. */
  gutter: number;
  labelSize: number;
  /** The minimum height of a lane: its name needs two lines. */
  leastHeight: number;
  /** The text in front of the names in each tray. */
  trayLabel: string;
  /** The years to show; by default those of the items. */
  years?: Years | undefined;
}

const head = 30;
const rowHeight = 27;
const trayLine = 20;
const padding = 8;
const barHeight = 5;

/** Places lanes of bars with a label above each bar; bars of a lane share a row if their labels fit. `null` if no item is dated. */
export function placeLanes<Item extends LaneItem>(lanes: readonly Lane<Item>[], frame: LanesFrame): PlacedLanes<Item> | null {
  const years = frame.years ?? yearsOf(lanes.flatMap(({ items }) => items));
  if (!years) return null;
  const axis = timeAxis({ ...years, left: frame.gutter, right: frame.width });
  let y = head;
  const placed = lanes.map((lane) => {
    const at = placeLane(lane, axis, y, frame);
    y += at.height;
    return at;
  });
  return { axis, width: frame.width, height: y, lanes: placed };
}

function placeLane<Item extends LaneItem>(
  { key, items }: Lane<Item>,
  axis: TimeAxis,
  y: number,
  { labelSize, leastHeight, trayLabel }: LanesFrame,
): PlacedLane<Item> {
  const marks = items
    .flatMap((item) => (item.date ? [{ item, mark: placeInTime(axis, item.date, item.until) }] : []))
    .sort((a, b) => a.mark.x - b.mark.x || compareDates(a.item.date, b.item.date));
  const extents = marks.map(({ item, mark }) => extentOf(item.label, labelSize, mark, axis));
  const rows = rowsOf(extents);
  const dated = marks.map(({ item, mark }, index): PlacedItem<Item> => {
    const top = y + padding + (rows[index] ?? 0) * rowHeight;
    const { x, anchor } = extents[index] ?? { x: mark.x, anchor: 'start' };
    const height = mark.form === 'point' ? pointSize : barHeight;
    return { ...mark, item, y: top + 17 - (height - barHeight) / 2, height, label: { x, anchor, y: top + 12 } };
  });

  const datedHeight = rows.length === 0 ? 0 : (Math.max(...rows) + 1) * rowHeight + padding;
  const undated = items.filter(({ date }) => !date);
  const trayLeft = axis.left + 4 + textWidth(trayLabel, labelSize) + 14;
  const labels = undated.map(({ label }) => label);
  const places = flow(labels, labelSize, { left: trayLeft, right: axis.right }, trayIndent);
  const trayHeight = undated.length === 0 ? 0 : ((places.at(-1)?.line ?? 0) + 1) * trayLine + padding;
  const height = Math.max(leastHeight, padding + datedHeight + trayHeight);
  const trayTop = y + height - trayHeight;
  const tray =
    undated.length === 0
      ? null
      : {
          y: trayTop,
          label: { x: axis.left + 4, y: trayTop + 15 },
          items: undated.map((item, index) => ({
            item,
            x: places[index]?.x ?? trayLeft,
            y: trayTop + 15 + (places[index]?.line ?? 0) * trayLine,
          })),
        };
  return { key, y, height, dated, tray };
}

/** The space in front of a name in the tray, for its hollow mark. */
export const trayIndent = 12;

/** The strokes of a hatched bar, one every four units, clipped to its outline: path data. */
export function hatchPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const strokes: string[] = [];
  for (let at = x + 1; at + height <= x + width; at += 4) strokes.push(`M${at.toFixed(1)} ${(y + height).toFixed(1)}l${height} ${-height}`);
  return strokes.join('');
}
