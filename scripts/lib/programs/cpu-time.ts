import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the kernel counts in, wherever Node runs on Linux. */
const ticksPerSecond = 100;
const sampledEvery = 500;

/**
 * Measures the CPU time of a command and of all it starts, in seconds; `null` where the system does not tell (all but Linux). It looks
 * while the command runs: a browser does not wait for its processes, and takes the time of those along when it ends.
 */
export function cpuTimeOf(pid: number | undefined): { stop(): number | null } {
  if (pid === undefined || process.platform !== 'linux') return { stop: () => null };
  let gone = 0;
  let last = 0;
  const sampling = setInterval(() => {
    const seconds = cpuSecondsOf(pid) ?? 0;
    gone += Math.max(0, last - seconds);
    last = seconds;
  }, sampledEvery);
  return {
    stop() {
      clearInterval(sampling);
      return gone + last;
    },
  };
}

/** CPU seconds that a process and those it started have used so far; `null` where the system does not tell as Linux does. */
export function cpuSecondsOf(pid: number): number | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ticksOf(pid, new Map(pids.flatMap((each) => readProcess(each)))) / ticksPerSecond;
}

interface Process {
  parent: number;
  /** User and system time, also that of children which ended and were waited for. */
  ticks: number;
}

function ticksOf(pid: number, processes: ReadonlyMap<number, Process>): number {
  const below = [...processes].filter(([, { parent }]) => parent === pid).map(([child]) => ticksOf(child, processes));
  return below.reduce((sum, ticks) => sum + ticks, processes.get(pid)?.ticks ?? 0);
}

function readProcess(pid: string): [pid: number, Process][] {
  try {
    // After the name in parentheses: the state, the parent, and as the 12th to 15th the times.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [[Number(pid), { parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) }]];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
