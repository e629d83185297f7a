import { readFileSync } from 'node:fs';

/** What Linux counts the time of a process in, a second. */
const TICKS = 100;

/** What the children of a process have taken of its processors so far, in microseconds, as Linux counts it. */
export function cpuOfChildren(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const ticks = children.map((child) => {
    // After its name, which may hold anything: user and system time are the twelfth and thirteenth.
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((sum, each) => sum + each, 0) / TICKS) * 1e6;
}
