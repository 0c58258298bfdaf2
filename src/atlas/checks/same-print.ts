import type { LineRange } from '../../values/lines.ts';

/** Printed words of a figure, with their place and the reference that leads to them. */
export interface Print {
  /** `case/<id>#<figure>@<n>`, or a cell: `stat/<id>#<row>.<column>`. */
  ref: string;
  printed: string;
  source: string;
  lines: readonly LineRange[];
}

/** Whether two prints have the same words, spaces aside: "8 个政府部门" and "8个政府部门". */
export function haveSameWords(one: Pick<Print, 'printed'>, other: Pick<Print, 'printed'>): boolean {
  return bare(one.printed) === bare(other.printed);
}

/**
 * Whether two references lead to one print: a case and a table that quote the same line. Where one quotes more of the line, its words
 * contain those of the other ("大概100亿元" and "大概100亿元购买服务"). Within a record each figure has words of its own.
 */
export function isSamePrint(one: Print, other: Print): boolean {
  if (one.ref === other.ref) return true;
  if (ownerOf(one) === ownerOf(other) || one.source !== other.source || !overlap(one.lines, other.lines)) return false;
  const [short, long] = [bare(one.printed), bare(other.printed)].sort((a, b) => a.length - b.length) as [string, string];
  return holdsWhole(long, short);
}

function ownerOf({ ref }: Print): string {
  return ref.split('#')[0] as string;
}

function overlap(left: readonly LineRange[], right: readonly LineRange[]): boolean {
  return left.some(([first, last]) => right.some(([from, to]) => first <= to && last >= from));
}

/** "13" is no part of "113家": the digits of a number are not cut. */
function holdsWhole(long: string, short: string): boolean {
  for (let at = long.indexOf(short); at >= 0; at = long.indexOf(short, at + 1)) {
    const joint = [long.slice(0, at).slice(-1) + short.slice(0, 1), short.slice(-1) + long.slice(at + short.length).slice(0, 1)];
    if (!joint.some((pair) => /^[\d.,]{2}$/.test(pair))) return true;
  }
  return false;
}

function bare(words: string): string {
  return words.replaceAll(/[\s*]/g, '').toLowerCase();
}
