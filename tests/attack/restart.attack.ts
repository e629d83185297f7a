import { setTimeout as pause } from 'node:timers/promises';
import type { Attack, Scale } from './attack';
import {
  makeToken,
  onPostgres,
  onSqlite,
  signInFirst,
  type Installation,
  type Target,
} from './target';
import { acknowledged, isStored, publishOne, type Written } from './writes';

const WRITERS = 4;

/** How long writers write between two blows, and how long a node may take to be ready again, in milliseconds. */
const BETWEEN = 1500;
const PATIENCE = 60_000;

/** Writes without end until told to stop; a node or a database that is away is waited for a moment. */
function writers(address: () => string, token: string) {
  const writes: Written[] = [];
  let isOver = false;
  const work = Array.from({ length: WRITERS }, async () => {
    while (!isOver) {
      const write = await publishOne(address(), token);
      writes.push(write);
      if (write.status !== 201) await pause(50);
    }
  });
  return async () => {
    isOver = true;
    await Promise.all(work);
    return writes;
  };
}

/** How many acknowledged writes are there for readers. */
async function stored(node: Target, writes: Written[]): Promise<number> {
  let count = 0;
  for (const { slug } of writes) if (await isStored(node, slug)) count += 1;
  return count;
}

async function isReady({ url }: Target): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.status === 200) return true;
  }
  return false;
}

/** The database restarts, in turn as planned and as after a crash, under writers: the node stays and recovers. */
const restarts: Attack = {
  name: 'restarts of PostgreSQL under four writers, planned and crashed in turn',
  full: true,
  async run(scale) {
    const installation = await onPostgres();
    try {
      const node = await installation.start();
      const token = await makeToken(node, await signInFirst(node));
      const stopWriting = writers(() => node.url, token);
      const count = scale === 'short' ? 2 : 12;
      let held = 0;
      for (let n = 0; n < count; n += 1) {
        await pause(BETWEEN);
        await installation.postgres?.restart(n % 2 ? 'SIGQUIT' : 'SIGINT');
        if ((await isReady(node)) && node.ended() === null) held += 1;
      }
      const writes = await stopWriting();
      const taken = acknowledged(writes);
      const kept = await stored(node, taken);
      const others = writes.filter(({ status }) => ![201, 503].includes(status));
      await node.stop();
      return {
        count: count + writes.length,
        held: held + (writes.length - others.length) - (taken.length - kept),
        note: `${taken.length} acknowledged, ${kept} stored; neither 201 nor 503: ${others.map(({ status }) => status).join(' ') || 'none'}`,
      };
    } finally {
      await installation.remove();
    }
  },
};

/** The node is killed under writers, and started again: nothing that it acknowledged is gone. */
const kills = (database: string, install: () => Promise<Installation>): Attack => ({
  name: `kill -9 of a node under four writers, on ${database}`,
  full: true,
  async run(scale: Scale) {
    const installation = await install();
    try {
      let node = await installation.start();
      const token = await makeToken(node, await signInFirst(node));
      const stopWriting = writers(() => node.url, token);
      const count = scale === 'short' ? 1 : 10;
      for (let n = 0; n < count; n += 1) {
        await pause(BETWEEN);
        await node.stop('SIGKILL');
        node = await installation.start();
      }
      const taken = acknowledged(await stopWriting());
      const held = await stored(node, taken);
      await node.stop();
      return { count: taken.length, held, note: `${count} kills` };
    } finally {
      await installation.remove();
    }
  },
});

export default [restarts, kills('SQLite', onSqlite), kills('PostgreSQL', onPostgres)];
