import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The unit of CPU times in /proc: ticks per second. */
const ticksInSecond = 100;

/** The CPU seconds used so far by a process and its children; `null` on systems without /proc. */
export function cpuSecondsOf(pid: number): number | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (usageOf(Number(name)) ?? []) : []));
  const within = (parents: number[]): number => {
    if (parents.length === 0) return 0;
    const children = processes.filter(({ parent }) => parents.includes(parent));
    return children.reduce((sum, { seconds }) => sum + seconds, 0) + within(children.map((child) => child.pid));
  };
  return (processes.find((each) => each.pid === pid)?.seconds ?? 0) + within([pid]);
}

function usageOf(pid: number): { pid: number; parent: number; seconds: number } | null {
  try {
    // The program name is in parentheses and may contain any character, so fields are split after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / ticksInSecond };
  } catch {
    return null;
  }
}
