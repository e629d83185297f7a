import { Client } from 'pg';
import type { Attack } from './attack';
import { makeToken, onPostgres, signInFirst, type Target } from './target';
import { publishOne } from './writes';

const REPORTS = 35;
const LIMITS = { DATABASE_LOCK_TIMEOUT: '2000', DATABASE_IDLE_TRANSACTION_TIMEOUT: '5000' };

const headers = (token: string) => ({
  'Content-Type': 'application/json',
  Authorization: `Bearer ${token}`,
});

async function draft({ url }: Target, token: string, slug: string) {
  const answer = await fetch(`${url}/api/reports?status=draft`, {
    ...{ method: 'POST', headers: headers(token) },
    body: JSON.stringify({
      data: { ...{ title: '成批', year: '2025', slug, author: '宋知远', source: '青禾县图书馆' } },
    }),
  });
  const { data } = (await answer.json()) as { data: { documentId: string } };
  return data.documentId;
}

/** Two editors publish and withdraw the same reports at once, on two nodes, in opposite orders. */
const bulk: Attack = {
  name: `publishing the same ${REPORTS} reports at once on two nodes, in opposite orders`,
  full: true,
  async run(scale) {
    const installation = await onPostgres();
    try {
      const nodes = [await installation.start(), await installation.start()];
      const session = await signInFirst(nodes[0] as Target);
      const token = await makeToken(nodes[0] as Target, session);
      const ids: string[] = [];
      for (let n = 0; n < REPORTS; n += 1) {
        ids.push(await draft(nodes[0] as Target, token, `bulk-${n}`));
      }
      const act = async ({ url }: Target, action: string, documentIds: string[]) =>
        (
          await fetch(
            `${url}/content-manager/collection-types/api::report.report/actions/${action}`,
            {
              ...{ method: 'POST', headers: headers(session) },
              body: JSON.stringify({ documentIds }),
            },
          )
        ).status;
      const statuses: number[] = [];
      for (let round = 0; round < (scale === 'short' ? 1 : 5); round += 1) {
        for (const action of ['bulkPublish', 'bulkUnpublish']) {
          const both = nodes.map((node, n) => act(node, action, n ? [...ids].reverse() : ids));
          statuses.push(...(await Promise.all(both)));
        }
      }
      await Promise.all(nodes.map((node) => node.stop()));
      const held = statuses.filter((status) => status === 200 || status === 503);
      return { count: statuses.length, held: held.length, note: statuses.join(' ') };
    } finally {
      await installation.remove();
    }
  },
};

/** A node stops in the middle of a write: others go on, and hear within the limits of what it holds. */
const paused: Attack = {
  name: 'writing beside a node that stopped in the middle of a write',
  full: true,
  async run() {
    const installation = await onPostgres();
    const watch = new Client({
      connectionString: installation.postgres?.url.replace(/\/postgres$/, '/attacked'),
    });
    let stopped: Target | undefined;
    try {
      stopped = await installation.start(LIMITS);
      const other = await installation.start(LIMITS);
      const token = await makeToken(other, await signInFirst(other));
      await watch.connect();
      // Waits inside its transaction, below the lock of its slug, until it is stopped there.
      await watch.query('begin; lock table editions in access exclusive mode');
      const held = publishOne(stopped.url, token);
      await untilWaiting(watch);
      process.kill(stopped.pid, 'SIGSTOP');
      await watch.query('commit');
      const answers = [];
      for (let n = 0; n < 5; n += 1) answers.push((await publishOne(other.url, token)).status);
      process.kill(stopped.pid, 'SIGCONT');
      await held;
      await other.stop();
      const passed = answers.filter((status) => status === 201).length;
      return { count: answers.length, held: passed, note: answers.join(' ') };
    } finally {
      await watch.end().catch(() => {});
      await stopped?.stop('SIGKILL');
      await installation.remove();
    }
  },
};

async function untilWaiting(client: Client): Promise<void> {
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
  while ((await client.query(waiting)).rowCount === 0) {
    await new Promise((soon) => setTimeout(soon, 20));
  }
}

export default [bulk, paused];
