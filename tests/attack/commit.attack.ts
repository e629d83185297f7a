import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { Attack } from './attack';
import { makeToken, onPostgres, onSqlite, signInFirst, type Target } from './target';
import { acknowledged, isStored, publishAll, tally, type Written } from './writes';

/** The size of the disk in MB: enough for the tables of an empty installation and some reports. */
const SMALL_DISK = 12;

/**
 * Writes until the disk is full. Acknowledged writes must be stored, refused ones must get 507 or 503, and a retry must
 * work.
 */
const fullDisk: Attack = {
  name: 'publishing on until the disk of SQLite is full',
  full: true,
  async run() {
    const installation = await onSqlite();
    const disk = path.join(installation.folder, 'disk');
    const mount = spawnSync('sh', [
      ...['-c', `mkdir "$0" && mount -t tmpfs -o size=${SMALL_DISK}m tmpfs "$0"`, disk],
    ]);
    if (mount.status !== 0) return { skipped: 'a small disk cannot be mounted here' };
    try {
      const ballast = path.join(disk, 'ballast');
      writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024));
      const node = await installation.start({ DATABASE_FILENAME: path.join(disk, 'attack.db') });
      const token = await makeToken(node, await signInFirst(node));
      const writes = await publishAll(node, token, 40, { summary: '长'.repeat(60_000) });
      const refused = writes.filter(({ status }) => status !== 201);
      const kept = await heldBy(node, writes);
      rmSync(ballast);
      const [again] = await publishAll(node, token, 1);
      await node.stop();
      const isRight = refused.length > 0 && again?.status === 201;
      return {
        count: writes.length + 1,
        held: kept + (isRight ? 1 : 0),
        note: `${tally(writes.map(({ status }) => status))}; after room was made: ${again?.status}`,
      };
    } finally {
      spawnSync('umount', [disk]);
      await installation.remove();
    }
  },
};

const TRIGGER = `
  create function attack_refuse() returns trigger language plpgsql as $$
    begin if new.id % 2 = 0 then raise exception 'refused at commit'; end if; return new; end $$;
  create constraint trigger attack_refuse after insert on editions deferrable initially deferred
    for each row execute function attack_refuse();`;

/** Makes every second edition fail at COMMIT itself. */
const deferred: Attack = {
  name: 'commits that PostgreSQL refuses',
  full: true,
  async run(scale) {
    const installation = await onPostgres();
    try {
      const node = await installation.start();
      const token = await makeToken(node, await signInFirst(node));
      const client = new Client({
        connectionString: installation.postgres?.url.replace(/\/postgres$/, '/attacked'),
      });
      await client.connect();
      await client.query(TRIGGER);
      await client.end();
      const writes = await publishAll(node, token, scale === 'short' ? 6 : 40);
      const held = await heldBy(node, writes);
      await node.stop();
      const isRefused = acknowledged(writes).length < writes.length;
      const note = tally(writes.map(({ status }) => status));
      return { count: writes.length, held: isRefused ? held : 0, note };
    } finally {
      await installation.remove();
    }
  },
};

/** Counts the writes that match their response: readable after 201, absent after 503 or 507. */
async function heldBy(node: Target, writes: Written[]): Promise<number> {
  const outcomes = await Promise.all(
    writes.map(async (write) => {
      const there = await isStored(node, write.slug);
      return write.status === 201 ? there : [503, 507].includes(write.status) && !there;
    }),
  );
  return outcomes.filter(Boolean).length;
}

export default [fullDisk, deferred];
