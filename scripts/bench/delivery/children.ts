import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../../../package.json';
import type { Ask, Heard } from './protocol';

/** The flags that `npm start` gives Node. */
const AS_IN_PRODUCTION = scripts.start.match(/--\S+=\d+/g) ?? [];

const SECRETS = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];

/** A process under test. */
export type Child<Question> = {
  /** What it said when it was ready. */
  ready: Heard;
  ask(question: Question): Promise<Heard>;
  stop(): void;
};

type Start = {
  /** Of the compiled server. */
  build: string;
  folder: string;
  name: string;
  /** Strapi without any of our write guards. */
  isPlain?: boolean;
};

/** What a node under test of this build is told, as in production, but for its database. */
export function environmentOf(build: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_FILENAME: __, ...environment } = process.env;
  return {
    ...environment,
    ...Object.fromEntries(SECRETS.map((secret) => [secret, `bench-only-${secret}`])),
    ...{ ENCRYPTION_KEY: 'bench-only-encryption-key-32-chars', NODE_ENV: 'production' },
    ...{ STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true' },
    ZONGSHU_BUILD: build,
  };
}

/** Starts a node on an SQLite database of its own below `folder`, as in production, its log in a file. */
export function startNode({ build, folder, name, isPlain }: Start): Promise<Child<Ask>> {
  mkdirSync(folder, { recursive: true });
  return start<Ask>(
    'front.ts',
    isPlain ? ['--plain'] : [],
    {
      ...environmentOf(build),
      DATABASE_FILENAME: path.join(folder, `${name}.db`),
      // So small that 5,000 reports do not fit: the bound must be at work.
      DELIVERY_MAX_BYTES: String(64 * 1024 * 1024),
      PORT: '0',
    },
    openSync(path.join(folder, `${name}.log`), 'a'),
  );
}

/** What a bare server is to answer with. */
export type Bytes = { status: number; headers: Record<string, string>; body: string };

/** Starts `node:http` and nothing else. */
export const startBare = (): Promise<Child<Bytes | Ask>> =>
  start<Bytes | Ask>('bare.ts', [], process.env);

async function start<Question>(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  log: number | 'ignore' = 'ignore',
) {
  const child = fork(path.join(__dirname, file), args, {
    env,
    execArgv: [...AS_IN_PRODUCTION, '--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', log, 'inherit', 'ipc'],
  });
  const ready = await next(child);
  return {
    ready,
    ask(question: Question) {
      if (child.connected) child.send(question as object);
      return next(child);
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

/** The next thing that a process says. Throws where it ended, before it was asked or after. */
function next(child: ChildProcess): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(new Error(`A process under test ended: ${child.exitCode ?? child.signalCode}.`));
    if (!child.connected) return failed();
    child.once('exit', failed);
    child.once('message', (heard: Heard) => {
      child.off('exit', failed);
      resolve(heard);
    });
  });
}
