/** Ends the PostgreSQL that the setup started; one that `DATABASE_URL` named is left alone. */
export default async function teardown(): Promise<void> {
  await globalThis.stopPostgres?.();
}
