import { around, isInside, type Rectangle, touches } from './rectangle.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A disc to label. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  /** The radius of the disc. */
  radius: number;
  /** Higher priorities are placed first; ties: the label with fewer possible positions. */
  priority: number;
  /** The widths of the forms of its name, the fullest first. A shorter form is tried if a longer one has no position. */
  widths: readonly number[];
}

/** The position of a label: its baseline and, if it is not beside its disc, a leader line to it. */
export interface PlacedLabel {
  id: string;
  /** The index of the form in `widths`. */
  form: number;
  x: number;
  y: number;
  anchor: Anchor;
  box: Rectangle;
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

interface Candidate {
  x: number;
  y: number;
  anchor: Anchor;
  /** The line from the disc, for a label away from it. */
  leader: PlacedLabel['leader'];
}

/**
 * Places a label east, west, north or south of each disc, shifted a little along it if needed, else further away with a leader line;
 * without touching another disc, another label, a rectangle in `taken`, or the frame. A label that fits nowhere is omitted: the list beside
 * the map has it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height, size, taken = [] }: { width: number; height: number; size: number; taken?: readonly Rectangle[] },
): PlacedLabel[] {
  const frame: Rectangle = { x: 3, y: 2, width: width - 6, height: height - 4 };
  const discs = wishes.map((wish) => ({ id: wish.id, box: around(wish.x, wish.y, wish.radius + 1) }));
  const placed: PlacedLabel[] = [];
  const isFree = (box: Rectangle, id: string, ownMayTouch: boolean) =>
    isInside(box, frame) &&
    !taken.some((other) => touches(box, other)) &&
    !placed.some((other) => touches(box, other.box)) &&
    !discs.some((disc) => (disc.id !== id || !ownMayTouch) && touches(box, disc.box));

  const place = (wish: LabelWish): PlacedLabel | null => {
    for (const candidates of [beside(wish, size), away(wish, size)]) {
      for (const [form, labelWidth] of wish.widths.entries()) {
        for (const { leader, ...candidate } of candidates) {
          const box = boxOf(candidate, labelWidth, size);
          if (isFree(box, wish.id, leader === null)) return { id: wish.id, form, ...candidate, box, leader };
        }
      }
    }
    return null;
  };

  const freedom = new Map(
    wishes.map((wish) => [
      wish.id,
      beside(wish, size).filter((candidate) => isFree(boxOf(candidate, wish.widths.at(-1) ?? 0, size), wish.id, true)).length,
    ]),
  );
  const inOrder = [...wishes].sort(
    (a, b) => b.priority - a.priority || (freedom.get(a.id) ?? 0) - (freedom.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const wish of inOrder) {
    const label = place(wish);
    if (label) placed.push(label);
  }
  return placed;
}

/** The rectangle of a text from its baseline. */
export function boxOf({ x, y, anchor }: { x: number; y: number; anchor: Anchor }, width: number, size: number): Rectangle {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left - 1, y: y - size * 0.86, width: width + 2, height: size * 1.16 };
}

/** The four positions beside the disc, first centred, then shifted along the disc. */
function beside({ x, y, radius, widths }: LabelWish, size: number): Candidate[] {
  const gap = radius + 4.5;
  const middle = y + size * 0.35;
  const at = (cx: number, cy: number, anchor: Anchor): Candidate => ({ x: cx, y: cy, anchor, leader: null });
  const above = y - gap - 1;
  const below = y + gap + size * 0.72;
  const slides = [0, size * 0.45, -size * 0.45, size * 0.8, -size * 0.8];
  const half = (widths.at(-1) ?? 0) / 2;
  return [
    at(x + gap, middle, 'start'),
    at(x - gap, middle, 'end'),
    at(x, above, 'middle'),
    at(x, below, 'middle'),
    ...slides.slice(1).flatMap((slide) => [at(x + gap, middle + slide, 'start'), at(x - gap, middle + slide, 'end')]),
    ...[0.5, -0.5, 0.9, -0.9].flatMap((share) => [at(x + half * share, above, 'middle'), at(x + half * share, below, 'middle')]),
  ];
}

/** Positions further away, in eight directions, with a leader line. */
function away({ x, y, radius }: LabelWish, size: number): Candidate[] {
  return [size * 1.6, size * 2.4].flatMap((distance) =>
    [1, 7, 3, 5, 0, 4, 2, 6].map((eighth): Candidate => {
      const angle = (eighth * Math.PI) / 4;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const reach = radius + distance;
      const [endX, endY] = [x + dx * reach, y + dy * reach];
      const anchor: Anchor = Math.abs(dx) < 0.3 ? 'middle' : dx > 0 ? 'start' : 'end';
      return {
        x: anchor === 'middle' ? endX : endX + Math.sign(dx) * 2,
        y: anchor !== 'middle' ? endY + size * 0.35 : dy > 0 ? endY + size * 0.8 : endY - 2,
        anchor,
        leader: { x1: x + dx * (radius + 1), y1: y + dy * (radius + 1), x2: endX, y2: endY },
      };
    }),
  );
}
