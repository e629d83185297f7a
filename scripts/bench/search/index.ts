import { fork } from 'node:child_process';
import path from 'node:path';
import { startPostgres } from '../../../tests/setup/postgres';
import { ensureServer } from '../../builds';
import { inFolder } from '../in-folder';
import { environmentOf } from '../delivery/children';
import { percentile } from '../delivery/compare';
import { listAt, QUESTIONS, searchAt, type Question } from './asked';

const APP = path.resolve(__dirname, '../../..');
const REPORTS = 5000;
const ASKED = 300;
/** The highest ratio of a search’s time to a list’s time. */
const MOST = 5;

/**
 * Compares searches with lists over 5,000 reports, on both databases and in one run, and prints what ten questions
 * find.
 */
async function main(folder: string): Promise<void> {
  const build = await ensureServer(APP);
  await onDatabase('SQLite', build, { DATABASE_FILENAME: path.join(folder, 'search.db') });
  const postgres = await startPostgres();
  try {
    await onDatabase('PostgreSQL', build, { DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

async function onDatabase(name: string, build: string, database: object): Promise<void> {
  const node = startNode(build, database);
  try {
    const url = await node.url;
    const [lists, searches] = await times(url);
    const measured = ninetyFifth(searches) / ninetyFifth(lists);
    const ms = (all: number[]) => `${ninetyFifth(all).toFixed(1)} ms`;
    console.log(
      `${name}, ${REPORTS} reports: 95th percentile of a search ${ms(searches)}, of a list ${ms(lists)}: ${measured.toFixed(2)} (at most ${MOST})`,
    );
    if (!(measured <= MOST)) process.exitCode = 1;
    for (const question of QUESTIONS) await tell(url, question);
  } finally {
    node.stop();
  }
}

/** Starts a process that caches no response, so that every request is answered anew. */
function startNode(build: string, database: object) {
  const child = fork(path.join(__dirname, 'node.ts'), [String(REPORTS)], {
    env: {
      ...environmentOf(build),
      ...database,
      ...{ DELIVERY_MAX_BYTES: '0', LOG_LEVEL: 'error' },
    },
    execArgv: ['--import', 'tsx'],
  });
  const url = new Promise<string>((resolve, reject) => {
    child.once('message', (heard: { url: string }) => resolve(heard.url));
    child.once('exit', (code) => reject(new Error(`The node under test ended: ${code}.`)));
  });
  return { url, stop: () => void child.kill('SIGKILL') };
}

/** Measures both in turn, so that other work of the machine affects them equally. */
async function times(url: string): Promise<[lists: number[], searches: number[]]> {
  const [lists, searches]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < ASKED; nth += 1) {
    lists.push(await timeOf(url + listAt(nth)));
    searches.push(await timeOf(url + searchAt(nth)));
  }
  return [lists, searches];
}

async function timeOf(address: string): Promise<number> {
  const before = performance.now();
  await ask(address);
  return performance.now() - before;
}

async function ask<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

const ninetyFifth = (all: readonly number[]): number => percentile(all, 0.95);

type Found = {
  data: { slug: string; section: { heading: string } | null; excerpt: { text: string }[] }[];
  meta: { pagination: { total: number } };
};

/** Prints how many parts a question finds, and the first of them. */
async function tell(url: string, { q, locale, what }: Question): Promise<void> {
  const asked = `${url}/api/search?q=${encodeURIComponent(q)}&locale=${locale}`;
  const { data, meta } = await ask<Found>(asked);
  const [first] = data;
  const where = first ? `${first.slug}, ${first.section?.heading ?? 'head'}` : 'NOTHING';
  const words = first?.excerpt
    .map(({ text }) => text)
    .join('')
    .slice(0, 60);
  console.log(
    `  ${q} (${what}): ${meta.pagination.total}; ${where}: ${words?.replace(/\s+/g, ' ')}`,
  );
  if (!first) process.exitCode = 1;
}

inFolder(main);
