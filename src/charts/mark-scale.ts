/** The two lines of a scheme of marks; both belong to the band beyond them. */
export interface MarkLines {
  failed: number;
  excellent: number;
}

export type MarkBand = 'failed' | 'between' | 'excellent';

export interface MarkScale {
  width: number;
  height: number;
  /** Top and height of the bands. */
  bar: { y: number; height: number };
  bands: { band: MarkBand; x: number; width: number; label: { x: number; anchor: 'middle' | 'end' } }[];
  ticks: { value: number; x: number }[];
  /** The line runs on past the last band: no full mark is given. */
  end: number;
}

const margin = 4;
const arrow = 14;

/** A line of marks from nothing upwards. No full mark is given, so the last band is as wide as a third of the gap below it, and open. */
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
