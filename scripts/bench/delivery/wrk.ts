import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Load } from './load';

/** Whether the load generator `wrk` is installed. Debian has it as a package. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;

/**
 * Asks one address by `wrk`, whose own work is a small part of what a bare server does, so that it is never the limit.
 * Answers requests and requests a second. Throws where an answer is an error, or none came.
 */
export async function wrk({ url, headers = {}, connections = 16, seconds = 2 }: Load) {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, ...named];
  const { stdout } = await promisify(execFile)('wrk', [...options, url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Answers of ${url}: ${stdout}`);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  return { count: number(/(\d+) requests in/), perSecond: number(/Requests\/sec:\s*([\d.]+)/) };
}
