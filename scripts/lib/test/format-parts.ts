import { addCounts, type Counts } from './counts.ts';

/** A part of the test run with its results and times. */
export interface Part {
  name: string;
  counts: Counts;
  seconds: number;
  /** `null` on systems that do not provide it. */
  cpuSeconds: number | null;
}

/** A line for each part: number of tests, seconds, CPU seconds; then the total CPU time. */
export function formatParts(parts: readonly Part[]): string[] {
  const cell = (value: string | number, places: number) => String(value).padStart(places);
  const number = (value: number | null) => value?.toFixed(1) ?? '–';
  const width = Math.max(14, ...parts.map(({ name }) => name.length + 2));
  const line = (name: string, tests: string | number, seconds: string, cpu: string) =>
    `${name.padEnd(width)}${cell(tests, 7)}${cell(seconds, 9)}${cell(cpu, 9)}`;
  const total = addCounts(parts.map(({ counts }) => counts));
  const asked = ({ passed, failed, skipped }: Counts) => passed + failed + skipped;
  const isTold = parts.some(({ cpuSeconds }) => cpuSeconds !== null);
  return [
    line('part', 'tests', 'seconds', 'CPU s'),
    ...parts.map(({ name, counts, seconds, cpuSeconds }) => line(name, asked(counts), number(seconds), number(cpuSeconds))),
    line('all', asked(total), '', number(isTold ? parts.reduce((sum, { cpuSeconds }) => sum + (cpuSeconds ?? 0), 0) : null)),
  ];
}
