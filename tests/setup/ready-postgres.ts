import { Client } from 'pg';
import { bootOnce } from './ready-database';

/**
 * Makes a database on this server as a first boot leaves it, for others to be copied from.
 * @returns its address
 */
export async function readyPostgres(server: string): Promise<string> {
  const name = `zongshu_ready_${process.pid}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await bootOnce({ DATABASE_URL: url.toString() });
  return url.toString();
}

/** How a database on this server is made: from the ready one, where that is on it. */
export function createStatement(server: URL, name: string): string {
  const { TEST_READY_POSTGRES: ready } = process.env;
  const isHere = ready !== undefined && new URL(ready).host === server.host;
  return `create database ${name}${isHere ? ` template ${nameIn(ready)}` : ''}`;
}

export const nameIn = (url: string): string => new URL(url).pathname.slice(1);

/** One statement, outside of any transaction. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
