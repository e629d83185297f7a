import autocannon, { type Result } from 'autocannon';
import { percentile } from './compare';

export type Load = {
  url: string;
  headers?: Record<string, string>;
  connections?: number;
  seconds?: number;
};

/** The result of a load: requests, requests per second, and the 95th percentile of their times in milliseconds. */
export type Measured = { count: number; perSecond: number; p95: number };

/** Requests one address as fast as it responds. Throws if a response is an error, because errors are fast too. */
export async function load({ url, headers = {}, connections = 10, seconds = 2 }: Load) {
  const times: number[] = [];
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon({ url, headers, connections, duration: seconds }, (error, done) =>
      error ? reject(error as Error) : resolve(done),
    );
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const failures = result.errors + result['4xx'] + result['5xx'];
  if (failures > 0) throw new Error(`${failures} answers of ${url} were errors.`);
  const p95 = percentile(times, 0.95);
  return { count: times.length, perSecond: times.length / result.duration, p95 } satisfies Measured;
}
