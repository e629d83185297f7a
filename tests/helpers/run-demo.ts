import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port';

const APP = path.resolve(__dirname, '../..');
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];

/** A larger young generation: with Node's default, a seventh of the tests' processor time is collection of garbage. */
const YOUNG = ['--min-semi-space-size=16', '--max-semi-space-size=64'];

/** A running demo with its own database. */
export type Demo = { url: string; stop(): Promise<void> };

/** What a demo runs: the folder of the build, the folder of its data, and more environment variables. */
type Run = { build: string; folder: string; variables?: NodeJS.ProcessEnv };

/**
 * Runs the demo once on an empty folder. This builds the database and loads the sample, which is three quarters of a
 * first start.
 */
export async function prepareDemo(build: string, folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'uploads'));
  await (await runDemo({ build, folder })).stop();
}

/** Starts the demo. Resolves when it says that it is running. Throws with its output if it does not start. */
export async function runDemo({ build, folder, variables = {} }: Run): Promise<Demo> {
  const port = String(await freePort());
  const demo = spawn(process.execPath, [require.resolve('tsx/cli'), ...YOUNG, 'scripts/demo.ts'], {
    cwd: APP,
    env: { ...process.env, ...environment(build, folder), ...variables, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await readiness(demo);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => demo.once('exit', resolve));
      demo.kill('SIGTERM');
      await ended;
    },
  };
}

function environment(build: string, folder: string): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(
      SECRETS.map((name) => [name, `test-only-${name.toLowerCase()}-of-32-chars`]),
    ),
    NODE_ENV: 'development',
    ZONGSHU_BUILD: build,
    DATABASE_URL: '',
    DATABASE_FILENAME: path.join(folder, 'demo.db'),
    PUBLIC_DIR: folder,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    LOG_LEVEL: 'warn',
  };
}

function readiness(demo: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Zongshu is running')) resolve();
    };
    demo.stdout?.on('data', read);
    demo.stderr?.on('data', read);
    demo.once('exit', (code) => reject(new Error(`The demo ended with ${code}:\n${output}`)));
  });
}
