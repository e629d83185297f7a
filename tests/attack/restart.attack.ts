import { setTimeout as pause } from 'node:timers/promises';
import type { Shutdown } from '../setup/postgres';
import type { Attack } from './attack';
import { read, startReader, startWriters } from './crowd';
import { comesTrue, isReadyAgain } from './patience';
import { makeToken, onPostgres, signInFirst, type Installation, type Target } from './target';
import { acknowledged, isPutOff, publishOne, send, stored, tally } from './writes';

/** How long writers write between two restarts, in milliseconds. */
const BETWEEN = 1500;

/** One page that is served from memory, and two that query the database each time. */
const HOT = '/api/reports/watched';
const PAGES = [HOT, '/api/metrics?pagination[withCount]=true', '/api/reports/nothing-of-this-name'];

/** Two nodes with the same report, and a token that may write. */
type Scene = { a: Target; b: Target; token: string; documentId: string };

async function set(installation: Installation): Promise<Scene> {
  const [a, b] = [await installation.start(), await installation.start()];
  const token = await makeToken(a, await signInFirst(a));
  await publishOne(a.url, token, { slug: 'watched' });
  const { data } = (await (await fetch(a.url + HOT)).json()) as { data: { documentId: string } };
  return { a, b, token, documentId: data.documentId };
}

const titleOn = async ({ url }: Target): Promise<string | undefined> =>
  ((await (await fetch(url + HOT)).json()) as { data?: { title: string } }).data?.title;

/**
 * Checks the nodes while the database is down: both run and report it, writes get 503, and reads never cause a server
 * error.
 */
async function isHonest({ a, b, token }: Scene): Promise<string[]> {
  const faults: string[] = [];
  for (const { url } of [a, b]) {
    const ready = await fetch(`${url}/ready`);
    const said = `${ready.status} ${await ready.text()}`;
    if (!/^503.*no-database/s.test(said)) faults.push(`/ready ${said}`);
  }
  if (!isPutOff(await publishOne(a.url, token))) faults.push('a write was not put off');
  for (const page of PAGES) {
    const answer = await read(b.url + page);
    if (answer.status !== 200 && !isPutOff(answer)) faults.push(`${page} ${answer.status}`);
  }
  return faults;
}

/** Checks the nodes afterwards, without any help: both are ready, and one receives what the other publishes. */
async function hasRecovered({ a, b, token, documentId }: Scene, title: string): Promise<string[]> {
  for (const node of [a, b]) {
    if (node.ended() !== null) return [`a node ended with ${node.ended()}`];
    if (!(await isReadyAgain(node))) return ['not ready again'];
  }
  await titleOn(b);
  const isPublished = await comesTrue(async () => {
    const address = `${a.url}/api/reports/${documentId}?status=published`;
    return (await send(address, token, { data: { title } }, 'PUT')).status === 200;
  });
  if (!isPublished) return ['cannot publish'];
  return (await comesTrue(async () => (await titleOn(b)) === title)) ? [] : ['not heard of by b'];
}

const MODES: Shutdown[] = ['smart', 'fast', 'immediate'];

/** The database restarts in every mode during writes and reads. The nodes must keep running, report it, and recover. */
const restarts: Attack = {
  name: 'restarts of PostgreSQL (smart, fast, immediate) below two nodes, four writers and a reader',
  full: true,
  async run(scale) {
    const installation = await onPostgres();
    try {
      const scene = await set(installation);
      const { a, b, token } = scene;
      const stopWriting = startWriters(() => a.url, token);
      const stopReading = startReader(() => b.url, PAGES);
      const count = scale === 'short' ? 3 : 12;
      const faults: string[] = [];
      let held = 0;
      for (let n = 0; n < count; n += 1) {
        const mode = MODES[n % MODES.length] as Shutdown;
        const found: string[] = [];
        await pause(BETWEEN);
        await installation.postgres?.restart(mode, async () => {
          found.push(...(await isHonest(scene)));
        });
        found.push(...(await hasRecovered(scene, `第${n}版`)));
        if (found.length === 0) held += 1;
        faults.push(...found.map((fault) => `${mode}: ${fault}`));
      }
      const [writes, reads] = [await stopWriting(), await stopReading()];
      const taken = acknowledged(writes);
      const lost = taken.length - (await stored(a, taken));
      const right = writes.filter((write) => write.status === 201 || isPutOff(write)).length;
      const rightReads = reads.filter((one) => [200, 404].includes(one.status) || isPutOff(one));
      await Promise.all([a.stop(), b.stop()]);
      return {
        count: count + writes.length + reads.length,
        held: held + right - lost + rightReads.length,
        note: [
          `${held} of ${count} restarts held`,
          `writes ${tally(writes.map(({ status }) => status))}, ${lost} acknowledged lost`,
          `reads ${tally(reads.map(({ status }) => status))}`,
          ...new Set(faults),
        ].join('; '),
      };
    } finally {
      await installation.remove();
    }
  },
};

export default [restarts];
