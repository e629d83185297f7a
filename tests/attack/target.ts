import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '../setup/postgres';
import { ALONE, BEHIND_FRONT, startProgram } from '../helpers/program';

const PASSWORD = 'Only-for-attacks-1';

/** An installation under attack: one database and one folder, shared by its nodes. */
export type Installation = {
  folder: string;
  /** Starts a node in its own process. */
  start(environment?: Record<string, string>): Promise<Target>;
  /** Starts a node as `npm start` does, with a separate process for readers. */
  startWhole(): Promise<Target>;
  /** Its PostgreSQL server, if it uses one. */
  postgres?: Postgres;
  remove(): Promise<void>;
};

/** A node under attack. */
export type Target = {
  url: string;
  pid: number;
  /** Everything that the node has printed so far. */
  log(): string;
  /** The exit code or signal, once the node has ended. */
  ended(): string | null;
  /** Stops the node as an operator does, or with another signal, and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/** Creates an empty installation on SQLite. */
export async function onSqlite(): Promise<Installation> {
  const folder = newFolder();
  return {
    folder,
    start: (environment) =>
      startTarget(folder, { DATABASE_FILENAME: path.join(folder, 'attack.db'), ...environment }),
    startWhole: () =>
      startTarget(folder, { DATABASE_FILENAME: path.join(folder, 'attack.db') }, BEHIND_FRONT),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Creates an empty installation on a PostgreSQL server of its own. Throws if none can be started here. */
export async function onPostgres(): Promise<Installation> {
  const folder = newFolder();
  const postgres = await startPostgres();
  const url = await emptyDatabase(postgres.url);
  return {
    folder,
    postgres,
    start: (environment) => startTarget(folder, { DATABASE_URL: url, ...environment }),
    startWhole: () => startTarget(folder, { DATABASE_URL: url }, BEHIND_FRONT),
    async remove() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function emptyDatabase(server: string): Promise<string> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query('create database attacked');
  await client.end();
  return server.replace(/\/postgres$/, '/attacked');
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-attack-'));
  mkdirSync(path.join(folder, 'uploads'));
  return folder;
}

async function startTarget(
  folder: string,
  more: Record<string, string>,
  program = ALONE,
): Promise<Target> {
  const env = { ...environment(), PUBLIC_DIR: folder, PORT: '0', ...more };
  const { child, url, output, ended } = await startProgram(program, env);
  let end: string | null = null;
  void ended.then(({ code, signal }) => (end = String(signal ?? code)));
  return {
    url,
    pid: child.pid as number,
    log: output,
    ended: () => end,
    async stop(signal = 'SIGTERM') {
      if (end === null) child.kill(signal);
      await ended;
    },
  };
}

/** Returns the environment of production, with throw-away secrets that all nodes of an installation share. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, DATABASE_FILENAME: _file, ...inherited } = process.env;
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
  return {
    ...inherited,
    ...Object.fromEntries(secrets.map((name) => [name, `attack-only-${name.toLowerCase()}`])),
    ENCRYPTION_KEY: 'attack-only-encryption-key-of-32-chars',
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
}

/** Registers the first administrator at the address that the log names. Returns the access token of the session. */
export async function signInFirst({ url, log }: Target): Promise<string> {
  const [address] = /\/admin\/setup\?token=[\w-]+/.exec(log()) ?? [];
  if (!address) throw new Error('The log of this node names no address for a first administrator.');
  const opened = await fetch(url + address, { redirect: 'manual' });
  const [cookie = ''] = opened.headers.getSetCookie().map((one) => one.split(';')[0]);
  const answer = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify({
      ...{ firstname: '管理员', email: 'first@example.org', password: PASSWORD },
    }),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
}

/** Creates a full-access API token in the session of an administrator. */
export async function makeToken({ url }: Target, session: string): Promise<string> {
  const answer = await fetch(`${url}/admin/api-tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` },
    body: JSON.stringify({
      ...{ name: `attack ${Date.now()}`, description: '', type: 'full-access', lifespan: null },
    }),
  });
  const { data } = (await answer.json()) as { data: { accessKey: string } };
  return data.accessKey;
}
