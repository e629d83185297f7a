import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { atAdminDoor } from '../../src/doors/admin-roots';
import { APP, builtServer } from '../setup/build';
import { copySqlite } from '../setup/ready-database';
import { createStatement, onServer } from '../setup/ready-postgres';
import { outside } from './outside';
import { testEnvironment } from './test-environment';

/** Strapi on an empty database of its own, with what a test needs to talk to it. */
export type Running = {
  strapi: Core.Strapi;
  /** Sends requests without credentials. */
  http: ReturnType<typeof request>;
  /** A full-access API token. */
  token: string;
  stop(): Promise<void>;
};

/** Returns whether the database of this project is available. If it is not, the setup has said why. */
export const isDatabaseAvailable = (): boolean =>
  process.env.TEST_DATABASE !== 'postgres' || Boolean(process.env.TEST_POSTGRES_URL);

/** `describe` if the database is available; otherwise the tests are reported as skipped. */
export const describeApi: jest.Describe = (isDatabaseAvailable()
  ? describe
  : describe.skip) as unknown as jest.Describe;

/** Publishes without checks, because few reports of the tests would pass them: most are about something else. */
const OPEN_GATE = { severities: [], rules: {} };

/**
 * Boots the compiled application, by default with the gate open. Only one may run per process, because Strapi is a
 * global.
 */
export async function startStrapi({ isGated = false } = {}): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-test-'));
  const dropDatabase = await useEmptyInstallation(folder);
  outside.setEnvironment(process.env);
  const { createStrapi } = outside.load<typeof StrapiModule>('@strapi/strapi');
  const options = {
    appDir: APP,
    distDir: builtServer(),
    autoReload: false,
    serveAdminPanel: false,
  };
  const strapi = await createStrapi(options).load();
  strapi.log.level = 'error';
  if (!isGated) strapi.config.set('zongshu.gate', OPEN_GATE);
  strapi.server.mount();
  return {
    strapi,
    http: requestsTo(strapi),
    token: await createToken(strapi),
    async stop() {
      await idle(strapi);
      await strapi.destroy();
      await dropDatabase();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Returns a module of `src` as the running application loaded it, with the same error classes and the same cached
 * state.
 */
export const loadedBy = async <Module>({ strapi }: Running, place: string): Promise<Module> =>
  outside.load<Module>(path.join(strapi.dirs.dist.root, 'src', place));

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/** Sends requests by Strapi's own addresses. Those next to `/admin` go to the admin's prefix. */
function requestsTo({ server }: Core.Strapi): ReturnType<typeof request> {
  const requests = request(server.httpServer);
  for (const method of METHODS) {
    const ask = requests[method].bind(requests);
    requests[method] = (address: string) => ask(atAdminDoor(address));
  }
  return requests;
}

/**
 * Waits until the pool is idle. Strapi reads entries for its events after a write was answered; the pool must not close
 * before.
 */
export async function idle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function createToken(strapi: Core.Strapi): Promise<string> {
  const token = await strapi.service('admin::api-token-content-api').create({
    name: `test ${Date.now()}`,
    type: 'full-access',
    kind: 'content-api',
    lifespan: null,
  });
  return token.accessKey;
}

/**
 * Sets the environment to throw-away secrets, an uploads folder, and a new database in the state after a first boot.
 * Returns a function that drops the database.
 */
export async function useEmptyInstallation(folder: string): Promise<() => Promise<void>> {
  Object.assign(process.env, testEnvironment(), { PUBLIC_DIR: folder });
  mkdirSync(path.join(folder, 'uploads'));
  if (process.env.TEST_DATABASE !== 'postgres') {
    delete process.env.DATABASE_URL;
    process.env.DATABASE_FILENAME = path.join(folder, 'test.db');
    copySqlite(process.env.TEST_READY_SQLITE as string, process.env.DATABASE_FILENAME);
    return async () => {};
  }
  const server = new URL(process.env.TEST_POSTGRES_URL as string);
  const name = `zongshu_test_${process.pid}_${Date.now()}`;
  await onServer(server.toString(), createStatement(server, name));
  const url = new URL(server);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.toString();
  return () => onServer(server.toString(), `drop database ${name} with (force)`);
}
