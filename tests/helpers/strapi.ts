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

/** Strapi on an empty database of its own, and what a test needs to talk to it. */
export type Running = {
  strapi: Core.Strapi;
  /** Requests as anybody, without credentials. */
  http: ReturnType<typeof request>;
  /** A full-access API token. */
  token: string;
  stop(): Promise<void>;
};

/** Whether this project's database can be had; if not, the setup has said why. */
export const isDatabaseAvailable = (): boolean =>
  process.env.TEST_DATABASE !== 'postgres' || Boolean(process.env.TEST_POSTGRES_URL);

/** `describe` where the database can be had, and a test reported as skipped where it cannot. */
export const describeApi: jest.Describe = (isDatabaseAvailable()
  ? describe
  : describe.skip) as unknown as jest.Describe;

/** What few tests publish would pass it: most write reports about nothing, to see what becomes of them. */
const OPEN_GATE = { severities: [], rules: {} };

/**
 * Boots the compiled application, by default with the gate open. One at a time in a process: Strapi is a
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

/** A module of `src` as the running application has loaded it: errors are of its classes, what it remembers is there. */
export const loadedBy = async <Module>({ strapi }: Running, place: string): Promise<Module> =>
  outside.load<Module>(path.join(strapi.dirs.dist.root, 'src', place));

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/** Requests by Strapi's own names of addresses: what it serves beside `/admin` is asked for at the admin's door. */
function requestsTo({ server }: Core.Strapi): ReturnType<typeof request> {
  const requests = request(server.httpServer);
  for (const method of METHODS) {
    const ask = requests[method].bind(requests);
    requests[method] = (address: string) => ask(atAdminDoor(address));
  }
  return requests;
}

/** Strapi reads entries for its events after a write has answered; the pool must not close below it. */
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
 * Points the environment at throw-away secrets, a folder for uploads, and a database that nobody else uses, as a first boot
 * leaves it; answers how to drop that.
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
