import { nameIn, onServer } from './ready-postgres';

/** Stops the PostgreSQL server that the setup started. A server that `DATABASE_URL` named keeps running. */
export default async function teardown(): Promise<void> {
  const { DATABASE_URL: own, TEST_READY_POSTGRES: ready } = process.env;
  if (own && ready) await onServer(own, `drop database ${nameIn(ready)} with (force)`);
  await globalThis.stopPostgres?.();
}
