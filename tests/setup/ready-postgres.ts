import { Client } from 'pg';
import { bootOnce } from './ready-database';

/**
 * Makes a database on this server as a first boot leaves it, for others to be copied from.
 * @returns its name
 */
export async function readyPostgres(server: string): Promise<string> {
  const name = `zongshu_ready_${process.pid}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await bootOnce({ DATABASE_URL: url.toString() });
  return name;
}

/** One statement, outside of any transaction. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
