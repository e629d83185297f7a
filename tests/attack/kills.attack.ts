import { setTimeout as pause } from 'node:timers/promises';
import type { Attack } from './attack';
import { startWriters } from './crowd';
import { makeToken, onPostgres, onSqlite, signInFirst, type Installation } from './target';
import { acknowledged, stored } from './writes';

/** How long writers write between two kills, in milliseconds. */
const BETWEEN = 1500;

/** The node is killed during writes and started again. No acknowledged write may be lost. */
const kills = (database: string, install: () => Promise<Installation>): Attack => ({
  name: `kill -9 of a node under four writers, on ${database}`,
  full: true,
  async run(scale) {
    const installation = await install();
    try {
      let node = await installation.start();
      const token = await makeToken(node, await signInFirst(node));
      const stopWriting = startWriters(() => node.url, token);
      const count = scale === 'short' ? 1 : 10;
      for (let n = 0; n < count; n += 1) {
        await pause(BETWEEN);
        await node.stop('SIGKILL');
        node = await installation.start();
      }
      await pause(BETWEEN);
      const taken = acknowledged(await stopWriting());
      const held = await stored(node, taken);
      await node.stop();
      return { count: taken.length, held, note: `${count} kills; tries are acknowledged writes` };
    } finally {
      await installation.remove();
    }
  },
});

export default [kills('SQLite', onSqlite), kills('PostgreSQL', onPostgres)];
