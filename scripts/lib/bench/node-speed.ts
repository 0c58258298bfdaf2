import { percentile } from './keystrokes.ts';

export interface Speed {
  p50: number;
  p95: number;
  /** The number of keystrokes measured. */
  count: number;
  /** The time to open the index. */
  setUp: number;
}

interface Measured {
  open(): Promise<(query: string) => Promise<unknown>>;
  keystrokes: readonly string[];
  /** Each keystroke is measured this many times; the best counts. */
  repeats?: number;
  /** The measurement ends after this many milliseconds; at least one keystroke is measured. */
  most?: number;
}

/** CPU time in Node, in milliseconds, so that other programs do not affect it. */
export async function nodeSpeed({ open, keystrokes, repeats = 5, most = 60_000 }: Measured): Promise<Speed> {
  const setUps: number[] = [];
  for (let time = 0; time < 3; time++) setUps.push(await cpuTime(open));
  const ask = await open();
  // Warm up: files in memory and code compiled, as for a reader who has typed before.
  for (const query of keystrokes.slice(0, 50)) await ask(query);
  const started = performance.now();
  const best: number[] = [];
  for (const query of keystrokes) {
    if (best.length > 0 && performance.now() - started > most) break;
    const times: number[] = [];
    for (let time = 0; time < repeats; time++) times.push(await cpuTime(() => ask(query)));
    best.push(Math.min(...times));
  }
  return speedOf(best, Math.min(...setUps));
}

/** The speed of a search from what each keystroke took. */
export function speedOf(times: readonly number[], setUp: number): Speed {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), count: times.length, setUp };
}

/** The CPU time that a function takes, in milliseconds. */
export async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
