import { Client } from 'pg';
import { reportData } from '../helpers/reports';
import type { Attack } from './attack';
import { comesTrue } from './patience';
import { makeToken, onPostgres, signInFirst, type Installation, type Target } from './target';
import { isPutOff, newSlug, publishOne, send, tally } from './writes';

const REPORTS = 35;

/** The limits in milliseconds, short enough that the attack takes only seconds. */
const LOCK = 1000;
const IDLE = 3000;
const LIMITS = {
  DATABASE_LOCK_TIMEOUT: String(LOCK),
  DATABASE_IDLE_TRANSACTION_TIMEOUT: String(IDLE),
};

async function drafts({ url }: Target, token: string): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < REPORTS; n += 1) {
    const data = reportData({ slug: `bulk-${n}` });
    const { status, body } = await send(`${url}/api/reports`, token, { data });
    if (status !== 201) throw new Error(`A draft got status ${status}: ${JSON.stringify(body)}`);
    ids.push((body.data as { documentId: string }).documentId);
  }
  return ids;
}

const BULK = '/admin/api/content-manager/collection-types/api::report.report/actions';

/**
 * Counts the published reports. After each round all or none must be published, because a bulk write is one
 * transaction.
 */
async function published({ url }: Target): Promise<number> {
  const answer = await fetch(`${url}/api/reports?pagination[pageSize]=1`);
  const { meta } = (await answer.json()) as { meta: { pagination: { total: number } } };
  return meta.pagination.total;
}

/** Two editors publish and withdraw the same reports at once, on two nodes, in opposite orders. */
const bulk: Attack = {
  name: `publishing the same ${REPORTS} reports at once on two nodes, in opposite orders`,
  full: true,
  async run(scale) {
    const installation = await onPostgres();
    try {
      const nodes = [await installation.start(), await installation.start()] as const;
      const session = await signInFirst(nodes[0]);
      const ids = await drafts(nodes[0], await makeToken(nodes[0], session));
      const orders = [ids, [...ids].reverse()];
      const statuses: number[] = [];
      let held = 0;
      for (let round = 0; round < (scale === 'short' ? 1 : 5); round += 1) {
        for (const action of ['bulkPublish', 'bulkUnpublish']) {
          const both = await Promise.all(
            nodes.map(({ url }, n) =>
              send(`${url}${BULK}/${action}`, session, { documentIds: orders[n] }),
            ),
          );
          statuses.push(...both.map(({ status }) => status));
          const wanted = action === 'bulkPublish' ? REPORTS : 0;
          const isDone =
            both.some(({ status }) => status === 200) &&
            (await comesTrue(async () => (await published(nodes[1])) === wanted));
          held += isDone ? both.filter((one) => one.status === 200 || isPutOff(one)).length : 0;
        }
      }
      await Promise.all(nodes.map((node) => node.stop()));
      return { count: statuses.length, held, note: tally(statuses) };
    } finally {
      await installation.remove();
    }
  },
};

/**
 * A node stops in the middle of a write. Other writers must continue, and must get an answer about its locks within the
 * limits.
 */
const paused: Attack = {
  name: 'writing beside a node that stopped in the middle of a write',
  full: true,
  async run() {
    const installation = await onPostgres();
    const watch = clientOf(installation);
    let stopped: Target | undefined;
    try {
      stopped = await installation.start(LIMITS);
      const other = await installation.start(LIMITS);
      const token = await makeToken(stopped, await signInFirst(stopped));
      await watch.connect();
      // The write waits inside its transaction and holds the lock of its slug. Then its process is stopped.
      await watch.query('begin; lock table editions in access exclusive mode');
      const slug = newSlug();
      const cut = publishOne(stopped.url, token, { slug });
      if (!(await isWaiting(watch))) throw new Error(`No write waits: ${stopped.log()}`);
      process.kill(stopped.pid, 'SIGSTOP');
      await watch.query('commit');
      const statuses: number[] = [];
      const start = performance.now();
      for (let n = 0; n < 5; n += 1) statuses.push((await publishOne(other.url, token)).status);
      const beside = performance.now() - start;
      // A writer of the same slug must be told to retry, and must succeed once the idle transaction is ended.
      const same: { status: number; retryAfter: string | null }[] = [];
      await comesTrue(async () => {
        same.push(await publishOne(other.url, token, { slug }));
        return same.at(-1)?.status === 201;
      });
      const after = performance.now() - start;
      process.kill(stopped.pid, 'SIGCONT');
      const told = await cut;
      const isAlive = (await publishOne(stopped.url, token)).status === 201;
      await other.stop();
      const right = [
        ...statuses.map((status) => status === 201),
        ...same.map((one, n) => (n === same.length - 1 ? one.status === 201 : isPutOff(one))),
        isPutOff(told) && isAlive,
      ];
      return {
        count: right.length,
        held: right.filter(Boolean).length,
        note: [
          `5 others in ${Math.round(beside)} ms: ${tally(statuses)}`,
          `the same slug: ${same.map(({ status }) => status).join(' ')}, after ${Math.round(after)} ms (limits ${LOCK} and ${IDLE})`,
          `the stopped write, once awake: ${told.status}`,
        ].join('; '),
      };
    } finally {
      await watch.end().catch(() => {});
      await stopped?.stop('SIGKILL');
      await installation.remove();
    }
  },
};

const clientOf = ({ postgres }: Installation): Client =>
  new Client({ connectionString: postgres?.url.replace(/\/postgres$/, '/attacked') });

const isWaiting = (client: Client): Promise<boolean> =>
  comesTrue(async () => {
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
    return ((await client.query(waiting)).rowCount ?? 0) > 0;
  });

export default [bulk, paused];
