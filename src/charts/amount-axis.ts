import { scaleLog } from 'd3';

/** An amount to place on the axis: a value, or the middle of its interval. */
export interface AxisAmount {
  middle: number;
  isOwn: boolean;
  isDisputed: boolean;
}

export interface AmountAxis {
  width: number;
  /** The powers of ten. */
  ticks: { exponent: number; x: number }[];
  marks: (AxisAmount & { x: number })[];
}

/** The room at both ends for the label of a power of ten. */
const margin = 26;

/** Amounts on a horizontal scale on which each step is ten times the last; our own come last, so that they are drawn above the others. */
export function amountAxis(amounts: readonly AxisAmount[], width: number): AmountAxis {
  const middles = amounts.map(({ middle }) => middle);
  const lowest = Math.floor(Math.log10(Math.min(...middles)));
  const highest = Math.max(Math.ceil(Math.log10(Math.max(...middles))), lowest + 1);
  const scale = scaleLog([10 ** lowest, 10 ** highest], [margin, width - margin]);
  const x = (amount: number) => Math.round(scale(amount) * 10) / 10;
  return {
    width,
    ticks: Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at).map((exponent) => ({ exponent, x: x(10 ** exponent) })),
    marks: [...amounts].sort((a, b) => Number(a.isOwn) - Number(b.isOwn)).map((amount) => ({ ...amount, x: x(amount.middle) })),
  };
}
