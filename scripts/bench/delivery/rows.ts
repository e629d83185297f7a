import type { Bytes, Child } from './children';
import { median, ratio } from './compare';
import { load, type Load } from './load';
import type { Ask } from './protocol';

const MISSES = 60;
const PUBLISHES = 8;

/** One row of the table: a ratio and its target. */
export type Row = { work: string; measured: number; target: string; isMet: boolean };

export const atLeast = (work: string, measured: number, target: number): Row => ({
  ...{ work, measured, target: `>= ${target}` },
  isMet: measured >= target,
});
export const atMost = (work: string, measured: number, target: number): Row => ({
  ...{ work, measured, target: `<= ${target}` },
  isMet: measured <= target,
});

/** Measures the time of one answer under load, in seconds. */
const timeOf = async (options: Load) => 1 / (await load(options)).perSecond;

/** Compares the same report through Strapi's own REST, populated to the last leaf. */
export async function againstRest(node: Child<Ask>): Promise<Row> {
  const { url = '', restPath = '', token = '' } = node.ready;
  const headers = { authorization: `Bearer ${token}` };
  const rest = { url: url + restPath, headers };
  const times = await ratio(
    () => timeOf(rest),
    () => timeOf({ url: reportUrl(node) }),
  );
  return atLeast('GET one report, warm / Strapi’s REST with deep populate', times, 100);
}

/** Compares a node with 5,000 reports and one with 100: a cached list, and reports that are not cached. */
export async function bySize(large: Child<Ask>, small: Child<Ask>): Promise<Row[]> {
  const list = (node: Child<Ask>) => () =>
    timeOf({ url: `${node.ready.url}/api/reports?pagination[pageSize]=20` });
  const misses = (node: Child<Ask>) => () => missTime(node);
  return [
    atMost(
      'list of 20, warm, at 5,000 reports / at 100, time',
      await ratio(list(large), list(small)),
      1.2,
    ),
    atMost(
      'cold miss at 5,000 reports / at 100, time',
      await ratio(misses(large), misses(small)),
      1.3,
    ),
  ];
}

async function missTime(node: Child<Ask>): Promise<number> {
  await node.ask({ do: 'forget' });
  const times: number[] = [];
  for (let n = 0; n < MISSES; n += 1) {
    const start = performance.now();
    await (await fetch(`${node.ready.url}/api/reports/bench-${n}`)).arrayBuffer();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Compares publishing with locks, editions, figures and notifications to Strapi's publishing alone. */
export async function publishing(node: Child<Ask>, plain: Child<Ask>): Promise<Row> {
  const time = (child: Child<Ask>) => async () =>
    median((await child.ask({ do: 'publish', times: PUBLISHES })).times ?? []);
  const measured = await ratio(time(node), time(plain));
  return atMost('publish of 60 components with editions / plain Strapi, time', measured, 1.3);
}

/** Measures by how much a node's memory grows when 5,000 reports are read, as a share of its limit. */
export async function memoryRow(node: Child<Ask>, count: number): Promise<Row> {
  await node.ask({ do: 'forget' });
  const before = (await node.ask({ do: 'memory' })).used ?? 0;
  for (let n = 0; n < count; n += 1) {
    await fetchBytes(`${node.ready.url}/api/reports/bench-${n}`);
  }
  const { used = 0, bound = 1 } = await node.ask({ do: 'memory' });
  return atMost('memory after reading 5,000 reports / its bound', (used - before) / bound, 1);
}

export const reportUrl = ({ ready }: Child<Ask>) => `${ready.url}/api/reports/${ready.slug}`;

export async function fetchBytes(
  url: string,
  headers: Record<string, string> = {},
): Promise<Bytes> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers } });
  const {
    date: _,
    connection: _c,
    'keep-alive': _k,
    ...sent
  } = Object.fromEntries(response.headers);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status: response.status, headers: sent, body };
}
