import { setTimeout as pause } from 'node:timers/promises';
import type { Attack, Scale } from './attack';
import { publishOne, send } from './writes';
import {
  makeToken,
  onPostgres,
  onSqlite,
  signInFirst,
  type Installation,
  type Target,
} from './target';

/** The page that readers request during the writes. It is served from memory. */
const HOT = '/api/reports/watched';
/** How often a reader sends a request, in milliseconds: often enough to notice a pause, too seldom to be a load. */
const EVERY = 5;
/** How many reads are measured for the usual time. */
const IDLE_READS = 400;

/** The 99th percentile during writes may be so many times the usual one. */
const MOST_TIMES = 5;
/** The longest time that a reader may wait, in milliseconds. */
const LONGEST = 250;

/** The number of figures in the report, and of terms in the glossary. */
const SIZES: Record<Scale, { figures: number; terms: number }> = {
  short: { figures: 200, terms: 200 },
  full: { figures: 1500, terms: 2000 },
};

type Work = { name: string; do(): Promise<void> };
type Waits = { p99: number; worst: number };

/** Returns a report as text, as long as a large authority's report. */
const longText = (figures: number): string =>
  [
    '集川县公共服务2025年度综述',
    ...Array.from({ length: Math.ceil(figures / 3) }, (_, n) =>
      [
        ...(n % 20 === 0
          ? [`${'一二三四五六七八九十'[(n / 20) % 10]}、第${n / 20 + 1}片区的服务`]
          : []),
        `第${n + 1}组走访农户${1000 + n}户，发放种子${20 + n}吨，培训村民${300 + n}人。`,
      ].join('\n\n'),
    ),
  ].join('\n\n');

/** Returns writes that take seconds: an import, its publication, its translation, a glossary. */
function works(node: Target, token: string, scale: Scale): Work[] {
  const { figures, terms } = SIZES[scale];
  const authorization = { Authorization: `Bearer ${token}` };
  let documentId = '';
  const must = (ok: boolean, what: string) => {
    if (!ok) throw new Error(`${what} was refused.`);
  };
  return [
    {
      name: 'import',
      async do() {
        const form = new FormData();
        form.append('file', new Blob([longText(figures)], { type: 'text/plain' }), 'long.txt');
        const answer = await fetch(`${node.url}/api/report-imports`, {
          ...{ method: 'POST', headers: authorization, body: form },
        });
        must(answer.ok, `The import (${answer.status})`);
        ({ documentId } = ((await answer.json()) as { data: { documentId: string } }).data);
      },
    },
    {
      name: 'publish',
      async do() {
        const address = `${node.url}/api/reports/${documentId}/publish`;
        const { status } = await send(address, token, { overrideReason: '压力试验用的文字' });
        must(status === 200, `The publication (${status})`);
      },
    },
    {
      name: 'translate',
      async do() {
        const address = `${node.url}/api/report-translations/${documentId}?locale=en`;
        const { status } = await send(address, token, {});
        must(status === 201, `The translation (${status})`);
      },
    },
    {
      name: 'glossary',
      async do() {
        const rows = Array.from({ length: terms }, (_, n) => `术语${n}号,term number ${n}`);
        const form = new FormData();
        form.append('file', new Blob([['zh,en', ...rows].join('\n')]), 'terms.csv');
        const answer = await fetch(`${node.url}/api/terms/import`, {
          ...{ method: 'POST', headers: authorization, body: form },
        });
        must(answer.ok, `The glossary (${answer.status})`);
      },
    },
  ];
}

/** Reads until told to stop, and returns how long each read took, in milliseconds. */
async function waitsOf(url: string, isOver: (reads: number) => boolean): Promise<Waits> {
  const times: number[] = [];
  while (!isOver(times.length)) {
    const start = performance.now();
    const answer = await fetch(url + HOT);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`A reader got status ${answer.status}.`);
    times.push(performance.now() - start);
    await pause(EVERY);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p99: at(0.99) ?? 0, worst: times.at(-1) ?? 0 };
}

async function waitsDuring(reader: Target, work: Work): Promise<Waits> {
  let isDone = false;
  const end = work.do().finally(() => (isDone = true));
  // A failure is thrown below, after the readers have stopped.
  end.catch(() => {});
  const waits = await waitsOf(reader.url, () => isDone);
  await end;
  return waits;
}

const told = ({ p99, worst }: Waits) => `${p99.toFixed(1)}/${worst.toFixed(0)}`;

/** Readers of a node must be served as usual while somebody writes much, on this node or on another. */
const readers = (
  where: string,
  install: () => Promise<Installation>,
  { isApart, full }: { isApart: boolean; full: boolean },
): Attack => ({
  name: `readers ${where} while a long report is imported, published and translated, and a glossary comes in`,
  full,
  async run(scale) {
    const installation = await install();
    const writing = await installation.startWhole();
    const reading = isApart ? await installation.startWhole() : writing;
    try {
      const token = await makeToken(writing, await signInFirst(writing));
      await publishOne(writing.url, token, { slug: 'watched' });
      const idle = await waitsOf(reading.url, (reads) => reads >= IDLE_READS);
      const notes = [`idle ${told(idle)}`];
      let held = 0;
      const all = works(writing, token, scale);
      for (const work of all) {
        const waits = await waitsDuring(reading, work);
        notes.push(`${work.name} ${told(waits)}`);
        if (waits.p99 <= MOST_TIMES * idle.p99 && waits.worst <= LONGEST) held += 1;
      }
      return { count: all.length, held, note: `p99/worst in ms: ${notes.join(', ')}` };
    } finally {
      for (const node of new Set([writing, reading])) await node.stop();
      await installation.remove();
    }
  },
});

export default [
  readers('of the node itself, SQLite,', onSqlite, { isApart: false, full: true }),
  readers('of the node itself, PostgreSQL,', onPostgres, { isApart: false, full: true }),
  readers('of a node for readers, PostgreSQL,', onPostgres, { isApart: true, full: true }),
];
