import { wrapText } from './wrap-text.ts';

/** A step and, if the document names them, who carries it out. */
export interface Step {
  title: string;
  by: string | null;
}

export interface PlacedStep {
  number: number;
  x: number;
  y: number;
  lines: { words: string; x: number; y: number; isBy: boolean }[];
}

export interface StepPath {
  width: number;
  height: number;
  steps: PlacedStep[];
  /** The lines from each step to the next, as path data. */
  links: string[];
}

export interface StepFrame {
  width: number;
  /** The number of steps in a row; with one column, the path runs down and the text is beside it. */
  columns: number;
}

export const stepRadius = 13;
const size = 13.5;
const lineHeight = 18;
const air = 10;

/** Places steps along a line: in rows from left to right with the text below, or in one column with the text beside. */
export function placeSteps(steps: readonly Step[], { width, columns }: StepFrame): StepPath {
  return columns === 1 ? downwards(steps, width) : inRows(steps, width, columns);
}

function downwards(steps: readonly Step[], width: number): StepPath {
  const textAt = stepRadius * 2 + air;
  let foot = 2;
  const placed = steps.map((step, index): PlacedStep => {
    const lines = linesOf(step, width - textAt);
    const y = foot + stepRadius;
    foot += Math.max(stepRadius * 2, lines.length * lineHeight + 4) + air;
    return {
      number: index + 1,
      x: stepRadius + 1,
      y,
      lines: lines.map((line, at) => ({ ...line, x: textAt, y: y + 5 + at * lineHeight })),
    };
  });
  const links = placed.slice(1).map(({ x, y }, index) => `M${x} ${(placed[index]?.y ?? 0) + stepRadius}V${y - stepRadius}`);
  return { width, height: foot - air + 2, steps: placed, links };
}

function inRows(steps: readonly Step[], width: number, columns: number): StepPath {
  const column = width / columns;
  const rows = Array.from({ length: Math.ceil(steps.length / columns) }, (_, row) => steps.slice(row * columns, (row + 1) * columns));
  const placed: PlacedStep[] = [];
  const links: string[] = [];
  let top = 2;
  for (const row of rows) {
    const y = top + stepRadius;
    let most = 0;
    for (const [place, step] of row.entries()) {
      const x = Math.round(place * column) + stepRadius + 1;
      const lines = linesOf(step, column - air * 2);
      most = Math.max(most, lines.length);
      const before = placed.at(-1);
      if (before)
        links.push(
          before.y === y
            ? `M${before.x + stepRadius} ${y}H${x - stepRadius}`
            : // Around the corner to the next row, between the text of this row and the circles of the next.
              `M${before.x + stepRadius} ${before.y}H${width - 2}V${top - air}H${x}V${y - stepRadius}`,
        );
      placed.push({
        number: placed.length + 1,
        x,
        y,
        lines: lines.map((line, at) => ({ ...line, x: x - stepRadius, y: y + stepRadius + 20 + at * lineHeight })),
      });
    }
    top = y + stepRadius + 20 + most * lineHeight + air * 2;
  }
  return { width, height: top - air * 2 - 8, steps: placed, links };
}

function linesOf({ title, by }: Step, width: number): { words: string; isBy: boolean }[] {
  return [
    ...wrapText(title, size, width).map((words) => ({ words, isBy: false })),
    ...(by === null ? [] : wrapText(by, size - 1, width).map((words) => ({ words, isBy: true }))),
  ];
}
