/** A case as needed for the stacks. */
export interface StackItem {
  /** The year it began; `null` if no source states it. */
  year: number | null;
  /** Whether it has a point on the map; provincial and national cases have none. */
  hasPoint: boolean;
}

/** A dot: one to `perDot` cases. */
export interface StackDot {
  x: number;
  y: number;
  hasPoint: boolean;
}

export interface Stack {
  year: number;
  /** The centre of its column. */
  x: number;
  /** The number of cases, which may be more than the number of dots. */
  count: number;
  dots: StackDot[];
  /** The top of the stack. */
  top: number;
}

export interface YearStacks {
  width: number;
  /** The y position of the baseline. */
  base: number;
  columnWidth: number;
  radius: number;
  /** The maximum number of cases per dot. */
  perDot: number;
  stacks: Stack[];
  undated: number;
}

export interface StacksFrame {
  width: number;
  /** The height of the stacks and the notes above them. */
  base: number;
  /** The height of the notes. */
  head: number;
}

const mostDots = 15;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Cases by year as stacked dots; with more than fifteen cases in a year, a dot stands for several. `null` if no case is dated. */
export function yearStacks(items: readonly StackItem[], { width, base, head }: StacksFrame): YearStacks | null {
  const byYear = Map.groupBy(items, ({ year }) => year);
  const years = [...byYear.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;

  const counts = years.map((year) => byYear.get(year) ?? []);
  const perDot = steps.find((step) => counts.every((cases) => dotsOf(cases, step).length <= mostDots)) ?? 1000;
  const most = Math.max(...counts.map((cases) => dotsOf(cases, perDot).length));
  const columnWidth = width / (to - from + 1);
  const pitch = Math.min(12, columnWidth * 0.8, (base - head) / most);
  const radius = pitch * 0.4;

  const stacks = Array.from({ length: to - from + 1 }, (_, step): Stack => {
    const cases = byYear.get(from + step) ?? [];
    const x = (step + 0.5) * columnWidth;
    const dots = dotsOf(cases, perDot).map((hasPoint, index) => ({ x, y: base - pitch * (index + 0.5) - 2, hasPoint }));
    return { year: from + step, x, count: cases.length, dots, top: base - pitch * dots.length - 2 };
  });
  return { width, base, columnWidth, radius, perDot, stacks, undated: byYear.get(null)?.length ?? 0 };
}

/**
 * For each dot, whether it is of cases with a point on the map; those come first, at the bottom. Parts of a dot are rounded up, so that no
 * case is invisible.
 */
function dotsOf(cases: readonly StackItem[], perDot: number): boolean[] {
  const own = cases.filter(({ hasPoint }) => hasPoint).length;
  const dots = (count: number, hasPoint: boolean) => Array.from({ length: Math.ceil(count / perDot) }, () => hasPoint);
  return [...dots(own, true), ...dots(cases.length - own, false)];
}

/** A note above a stack. */
export interface StackNote<Note> {
  note: Note;
  /** The x position of the leader line and of the edge of the text. */
  x: number;
  anchor: 'start' | 'end';
  /** The y position of the first line of text. */
  y: number;
  /** The end of the leader line, above the stack. */
  leaderTo: number;
}

/**
 * Places notes above their stacks, with the text to the right of the leader line if there is space, else to its left. From right to left,
 * each takes the lowest level where it touches no higher stack and no other text.
 */
export function placeNotes<Note extends { year: number; width: number; lines: number }>(
  { stacks, width, columnWidth }: YearStacks,
  notes: readonly Note[],
  lineHeight: number,
): StackNote<Note>[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const placed = notes
    .toSorted((a, b) => b.year - a.year)
    .flatMap((note): StackNote<Note>[] => {
      const stack = stacks.find(({ year }) => year === note.year);
      if (!stack) return [];
      const anchor = stack.x + 5 + note.width <= width ? 'start' : 'end';
      const [left, right] = anchor === 'start' ? [stack.x, stack.x + 5 + note.width] : [stack.x - 5 - note.width, stack.x];
      const under = stacks.filter(({ x, count }) => count > 0 && x + columnWidth / 2 > left && x - columnWidth / 2 < right);
      let bottom = Math.min(...under.map(({ top }) => top)) - 8;
      const height = note.lines * lineHeight;
      for (const box of taken.toSorted((a, b) => b.top - a.top)) {
        if (box.left < right + 6 && box.right > left - 6 && box.bottom > bottom - height - 4 && box.top < bottom + 4) bottom = box.top - 6;
      }
      taken.push({ left, right, top: bottom - height, bottom });
      return [{ note, x: stack.x, anchor, y: bottom - height + lineHeight * 0.8, leaderTo: stack.top - 3 }];
    });
  return placed.reverse();
}
