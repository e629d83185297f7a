import { nameIn, onServer } from './ready-postgres';

/** Ends the PostgreSQL that the setup started; one that `DATABASE_URL` named is left as it was. */
export default async function teardown(): Promise<void> {
  const { DATABASE_URL: own, TEST_READY_POSTGRES: ready } = process.env;
  if (own && ready) await onServer(own, `drop database ${nameIn(ready)} with (force)`);
  await globalThis.stopPostgres?.();
}
