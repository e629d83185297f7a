import { reportData } from '../helpers/reports';
import type { Target } from './target';

/** One attempt to publish a report: its slug and the response. Status 0: no response came. */
export type Written = { slug: string; status: number; retryAfter: string | null };

let made = 0;

export const newSlug = (): string => `attack-${process.pid}-${(made += 1)}`;

/** Publishes one report after another, each with a new slug. */
export async function publishAll(
  node: Target,
  token: string,
  count: number,
  given: Record<string, unknown> = {},
): Promise<Written[]> {
  const writes: Written[] = [];
  for (let n = 0; n < count; n += 1) writes.push(await publishOne(node.url, token, given));
  return writes;
}

/** Publishes a report that passes the gate. Never throws, because a dead node is part of the attack. */
export async function publishOne(
  url: string,
  token: string,
  given: Record<string, unknown> = {},
): Promise<Written> {
  const data = reportData({ slug: newSlug(), ...given });
  const { status, retryAfter } = await send(`${url}/api/reports?status=published`, token, { data });
  return { slug: (data as unknown as { slug: string }).slug, status, retryAfter };
}

type Answer = { status: number; retryAfter: string | null; body: { data?: unknown } };

/** Sends a POST or PUT request as a writer. Status 0: no response came. */
export async function send(
  address: string,
  token: string,
  body: object,
  method = 'POST',
): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  try {
    const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
    const said = (await answer.json().catch(() => ({}))) as Answer['body'];
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: said };
  } catch {
    return { status: 0, retryAfter: null, body: {} };
  }
}

export const acknowledged = (writes: Written[]): Written[] =>
  writes.filter(({ status }) => status === 201);

/** Returns whether a response says correctly that there is no database now, and when to retry. */
export const isPutOff = ({ status, retryAfter }: Omit<Written, 'slug'>): boolean =>
  status === 503 && Number(retryAfter) > 0;

/** Counts the writes that readers can see. */
export async function stored(node: { url: string }, writes: Written[]): Promise<number> {
  let count = 0;
  for (const { slug } of writes) if (await isStored(node, slug)) count += 1;
  return count;
}

/** Returns whether the public can read the report. */
export const isStored = async ({ url }: { url: string }, slug: string): Promise<boolean> =>
  (await fetch(`${url}/api/reports/${slug}`)).status === 200;

/** Counts the statuses, as in `201 × 40, 503 × 2`. */
export function tally(statuses: number[]): string {
  const kinds = [...new Set(statuses)].sort();
  return kinds
    .map((kind) => `${kind} × ${statuses.filter((status) => status === kind).length}`)
    .join(', ');
}
