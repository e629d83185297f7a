import type { Bytes, Child } from './children';
import { ratio, ratios, SHORT } from './compare';
import { costOf, cpuOf } from './cost';
import { load } from './load';
import type { Ask } from './protocol';
import { atLeast, atMost, fetchBytes, reportUrl, type Row } from './rows';
import { hasWrk, wrk } from './wrk';

const WHOLE = 'GET one report, warm / bare node:http';
const UNMODIFIED = 'the same with If-None-Match (304)';

/**
 * Compares one cached report with a bare server that sends the same bytes and headers, as a whole and as 304. Measures
 * requests per second, where the client is not the limit, and the server's CPU time per request.
 */
export async function againstBare(node: Child<Ask>, bare: Child<Bytes | Ask>): Promise<Row[]> {
  if (!hasWrk()) console.log('wrk is not installed: requests a second are left out.\n');
  const url = reportUrl(node);
  const whole = await fetchBytes(url);
  await bare.ask(whole);
  const rows = await compared(node, bare, WHOLE, 0.8);
  rows.push(await latency(node, bare));
  const headers = { 'if-none-match': whole.headers.etag as string };
  await bare.ask(await fetchBytes(url, headers));
  return [...rows, ...(await compared(node, bare, UNMODIFIED, 0.7, headers))];
}

async function compared(
  node: Child<Ask>,
  bare: Child<Bytes | Ask>,
  work: string,
  target: number,
  headers: Record<string, string> = {},
): Promise<Row[]> {
  const { seconds, rounds } = SHORT;
  const generate = hasWrk() ? wrk : load;
  const costs = await ratios(
    costOf(generate, { url: reportUrl(node), headers, seconds }, cpuOf(node)),
    costOf(generate, { url: bare.ready.url as string, headers, seconds }, cpuOf(bare)),
    rounds,
  );
  const cpu = atMost(`${work}, CPU time per request`, costs.cpu, 1.3);
  if (!hasWrk()) return [cpu];
  return [atLeast(`${work}, requests per second`, 1 / costs.time, target), cpu];
}

async function latency(node: Child<Ask>, bare: Child<Bytes | Ask>): Promise<Row> {
  const p95 = (url: string) => async () => (await load({ url, connections: 64 })).p95;
  const measured = await ratio(p95(reportUrl(node)), p95(bare.ready.url as string));
  return atMost('95th percentile at 64 connections / bare node:http', measured, 4);
}
