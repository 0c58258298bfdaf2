import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Ticks of a Linux kernel in a second, by the convention of /proc. */
const ticksInSecond = 100;

/** CPU seconds that a process and those it started have used so far; `null` where the system does not tell as Linux does. */
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
    // The name of the program stands in brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / ticksInSecond };
  } catch {
    return null;
  }
}
