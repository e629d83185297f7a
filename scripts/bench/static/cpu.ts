import { readFileSync } from 'node:fs';

/** How many ticks Linux counts a second of CPU time in. */
const TICKS = 100;

/** Returns the CPU time that the children of a process have used, in microseconds, as Linux counts it. */
export function cpuOfChildren(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const ticks = children.map((child) => {
    // After the name, which may contain anything, user and system time are the twelfth and thirteenth field.
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((sum, each) => sum + each, 0) / TICKS) * 1e6;
}
