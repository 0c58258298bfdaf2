import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The unit of CPU times in /proc, on all Linux systems that run Node. */
const ticksPerSecond = 100;
const sampledEvery = 500;

/**
 * Measures the CPU time of a command and its child processes, in seconds; `null` on systems other than Linux. It samples while the command
 * runs, because a browser does not wait for its child processes, and their times would be lost when it ends.
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
  /** User and system time, including children that have ended and were waited for. */
  ticks: number;
}

function ticksOf(pid: number, processes: ReadonlyMap<number, Process>): number {
  const below = [...processes].filter(([, { parent }]) => parent === pid).map(([child]) => ticksOf(child, processes));
  return below.reduce((sum, ticks) => sum + ticks, processes.get(pid)?.ticks ?? 0);
}

function readProcess(pid: string): [pid: number, Process][] {
  try {
    // After the name in parentheses: state, parent id, …; the times are fields 12 to 15.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [[Number(pid), { parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) }]];
  } catch {
    // The process has ended meanwhile.
    return [];
  }
}
