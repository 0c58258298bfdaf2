/** The two thresholds of an evaluation; each belongs to the outer band. */
export interface MarkLines {
  failed: number;
  excellent: number;
}

export type MarkBand = 'failed' | 'between' | 'excellent';

export interface MarkScale {
  width: number;
  height: number;
  /** The top and height of the bands. */
  bar: { y: number; height: number };
  bands: { band: MarkBand; x: number; width: number; label: { x: number; anchor: 'middle' | 'end' } }[];
  ticks: { value: number; x: number }[];
  /** Where the line ends: beyond the last band, because no maximum mark is given. */
  end: number;
}

const margin = 4;
const arrow = 14;

/**
 * Places a scale of marks from zero upwards. Since no maximum is given, the last band is open and a third as wide as the band before it.
 */
export function placeMarkScale({ failed, excellent }: MarkLines, width: number): MarkScale {
  const [left, right] = [margin, width - arrow];
  const top = excellent + (excellent - failed) / 3;
  const at = (mark: number) => Math.round((left + (mark / top) * (right - left)) * 10) / 10;
  const band = (name: MarkBand, from: number, to: number): MarkScale['bands'][number] => ({
    band: name,
    x: at(from),
    width: Math.round((at(to) - at(from)) * 10) / 10,
    label: name === 'excellent' ? { x: width, anchor: 'end' } : { x: (at(from) + at(to)) / 2, anchor: 'middle' },
  });
  return {
    width,
    height: 62,
    bar: { y: 22, height: 16 },
    bands: [band('failed', 0, failed), band('between', failed, excellent), band('excellent', excellent, top)],
    ticks: [0, failed, excellent].map((value) => ({ value, x: at(value) })),
    end: width - 2,
  };
}
