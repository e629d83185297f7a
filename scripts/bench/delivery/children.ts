import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../../../package.json';
import type { Ask, Heard } from './protocol';

/** The flags that `npm start` passes to Node. */
const AS_IN_PRODUCTION = scripts.start.match(/--\S+/g) ?? [];

const SECRETS = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];

/** A process under test. */
export type Child<Question> = {
  /** Its first message, when it was ready. */
  ready: Heard;
  ask(question: Question): Promise<Heard>;
  stop(): void;
};

type Start = {
  /** The folder of the compiled server. */
  build: string;
  folder: string;
  name: string;
  /** Whether it is Strapi without our write guards. */
  isPlain?: boolean;
};

/** Returns the environment of a node under test: as in production, without the database. */
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

/** Starts a node on its own SQLite database below `folder`, as in production. Its log goes to a file. */
export function startNode({ build, folder, name, isPlain }: Start): Promise<Child<Ask>> {
  mkdirSync(folder, { recursive: true });
  return start<Ask>(
    'front.ts',
    isPlain ? ['--plain'] : [],
    {
      ...environmentOf(build),
      DATABASE_FILENAME: path.join(folder, `${name}.db`),
      // So small that 5,000 reports do not fit, because the benchmark must include evictions.
      DELIVERY_MAX_BYTES: String(64 * 1024 * 1024),
      PORT: '0',
    },
    openSync(path.join(folder, `${name}.log`), 'a'),
  );
}

/** The response of a bare server. */
export type Bytes = { status: number; headers: Record<string, string>; body: string };

/** Starts a bare `node:http` server. */
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

/** Returns the next message of a process. Throws if the process has ended or ends first. */
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
