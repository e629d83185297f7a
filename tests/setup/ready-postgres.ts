import { Client } from 'pg';
import { bootOnce } from './ready-database';

/**
 * Creates a database on this server in the state after a first boot, as a template for others.
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

/** Returns the statement that creates a database on this server, from the template if the server has it. */
export function createStatement(server: URL, name: string): string {
  const { TEST_READY_POSTGRES: ready } = process.env;
  const isHere = ready !== undefined && new URL(ready).host === server.host;
  return `create database ${name}${isHere ? ` template ${nameIn(ready)}` : ''}`;
}

export const nameIn = (url: string): string => new URL(url).pathname.slice(1);

/** Runs one statement outside any transaction. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
