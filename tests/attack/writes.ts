import type { Target } from './target';

/** One attempt to publish a report: its slug, and what came of it; status 0 where no answer came. */
export type Written = { slug: string; status: number };

let made = 0;

/** Publishes one report after the other, each with a slug of its own. */
export async function publishAll(
  node: Target,
  token: string,
  count: number,
  summary = '一年的工作。',
): Promise<Written[]> {
  const writes: Written[] = [];
  for (let n = 0; n < count; n += 1) writes.push(await publishOne(node.url, token, summary));
  return writes;
}

/** Publishes a report. Never throws: a node that is gone is part of the attack. */
export async function publishOne(
  url: string,
  token: string,
  summary = '一年的工作。',
): Promise<Written> {
  const slug = `attack-${process.pid}-${(made += 1)}`;
  const data = {
    ...{ title: '写入', year: '2025', slug, summary, author: '宋知远', source: '青禾县图书馆' },
    issuedOn: '2026-01-16T09:30+08:00',
  };
  const status = await fetch(`${url}/api/reports?status=published`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ data }),
  }).then(
    (answer) => answer.arrayBuffer().then(() => answer.status),
    () => 0,
  );
  return { slug, status };
}

export const acknowledged = (writes: Written[]): Written[] =>
  writes.filter(({ status }) => status === 201);

/** Whether anybody may read the report. */
export const isStored = async ({ url }: { url: string }, slug: string): Promise<boolean> =>
  (await fetch(`${url}/api/reports/${slug}`)).status === 200;
