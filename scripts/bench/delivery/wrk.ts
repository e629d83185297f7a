import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Load } from './load';

/** Returns whether the load generator `wrk` is installed. Debian has a package of it. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;

/**
 * Requests one address with `wrk`, which needs far less CPU than a bare server, so that it is never the limit. Returns
 * requests and requests per second. Throws if a response is an error or none arrives.
 */
export async function wrk({ url, headers = {}, connections = 16, seconds = 2 }: Load) {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, ...named];
  const { stdout } = await promisify(execFile)('wrk', [...options, url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Answers of ${url}: ${stdout}`);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  return { count: number(/(\d+) requests in/), perSecond: number(/Requests\/sec:\s*([\d.]+)/) };
}
