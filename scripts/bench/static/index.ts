import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasNginx, startNginx } from '../../../tests/helpers/nginx';
import { ensureServer } from '../../builds';
import { inFolder } from '../in-folder';
import { startBare, startNode, type Bytes, type Child } from '../delivery/children';
import { median, ratios, SHORT } from '../delivery/compare';
import { costOf, cpuOf } from '../delivery/cost';
import type { Ask } from '../delivery/protocol';
import { fetchBytes } from '../delivery/rows';
import { hasWrk, wrk } from '../delivery/wrk';
import { cpuOfChildren } from './cpu';
import { sizes } from './sizes';

const APP = path.resolve(__dirname, '../../..');
const PUBLISHES = 10;
const TARGET = 1.5;
/** So many connections that a server always has a request to answer. */
const LOAD = { connections: 64, seconds: SHORT.seconds };

/**
 * Measures the static tree in one run: one report through nginx against a bare `node:http` that sends the same bytes,
 * and how soon after its publication a report is in the tree. Needs nginx and wrk.
 */
async function main(folder: string): Promise<void> {
  const tree = path.join(folder, 'tree');
  process.env.STATIC_DIR = tree;
  const node = await startNode({ build: await ensureServer(APP), folder, name: 'static' });
  const [bare, nginx] = [
    await startBare(),
    await startNginx(tree, new URL(node.ready.url ?? '').host),
  ];
  try {
    const file = path.join(tree, 'zh-Hans/api/reports/bench-report.json');
    while (!statSync(file, { throwIfNoEntry: false })) await pause(50);
    await pause(3000);
    await againstBare(nginx, bare);
    await staleness(node, tree);
    sizes(tree);
  } finally {
    await nginx.stop();
    for (const child of [node, bare]) child.stop();
  }
}

/**
 * Compares requests per second, and requests per CPU time. If server and client share two cores, the client is the
 * limit, so the second number says more.
 */
async function againstBare(nginx: { url: string; pid: number }, bare: Child<Bytes | Ask>) {
  for (const coding of ['identity', 'gzip']) {
    const headers = { 'accept-encoding': coding };
    const report = `${nginx.url}/api/reports/bench-report`;
    const bytes = await rawBytes(report, headers);
    await bare.ask(bytes);
    const ours = { url: report, headers, ...LOAD };
    const theirs = { url: bare.ready.url as string, headers, ...LOAD };
    const costs = await ratios(
      costOf(wrk, theirs, cpuOf(bare)),
      costOf(wrk, ours, async () => cpuOfChildren(nginx.pid)),
      SHORT.rounds,
    );
    const size = Buffer.from(bytes.body, 'base64').length;
    console.log(
      `nginx / bare node:http, ${size} bytes (${coding}): ${costs.time.toFixed(2)} by requests a second, ${costs.cpu.toFixed(2)} by requests for the same time of a processor`,
    );
    if (costs.cpu < TARGET) process.exitCode = 1;
  }
}

/**
 * Returns the response with its length on the wire: `fetch` would decompress it, and the bare server must send as many
 * bytes.
 */
async function rawBytes(url: string, headers: Record<string, string>) {
  const plain = await fetchBytes(url, headers);
  const length = Number(plain.headers['content-length']);
  const body = Buffer.from(plain.body, 'base64');
  if (body.length === length) return plain;
  return { ...plain, body: Buffer.alloc(length, 7).toString('base64') };
}

/** Measures the time from the response of a publication until page, JSON and front page show it. */
async function staleness(node: Child<Ask>, tree: string): Promise<void> {
  const late: number[] = [];
  for (let n = 1; n <= PUBLISHES; n += 1) {
    const files = [`api/reports/bench-publish-${n}.json`, `api/reports/bench-publish-${n}.html`];
    const all = [...files, 'index.html'].map((name) => path.join(tree, 'zh-Hans', name));
    const before = statSync(all[2] as string).mtimeMs;
    await node.ask({ do: 'publish', times: 0 });
    const answered = performance.now();
    const isThere = (file: string) => statSync(file, { throwIfNoEntry: false }) !== undefined;
    while (!all.every(isThere) || statSync(all[2] as string).mtimeMs === before) await pause(5);
    late.push(performance.now() - answered);
    await pause(1000);
  }
  const most = Math.max(...late);
  console.log(
    `in the tree after its publication: ${median(late).toFixed(0)} ms, at most ${most.toFixed(0)} ms`,
  );
  if (most > 1000) process.exitCode = 1;
}

if (!hasNginx() || !hasWrk())
  throw new Error('nginx and wrk are needed: Debian has both as packages.');
inFolder(main);
