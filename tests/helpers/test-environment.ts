/**
 * Long timeouts in ms, so that no test fails because the machine is busy while a request waits for the pool or a lock.
 */
const WITHOUT_HASTE = {
  DATABASE_ACQUIRE_TIMEOUT: '60000',
  DATABASE_LOCK_TIMEOUT: '300000',
  DATABASE_STATEMENT_TIMEOUT: '300000',
};

/** Returns throw-away secrets, so that tests use neither `.env` nor the machine's own. */
export function testEnvironment(): Record<string, string> {
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
  return {
    ...Object.fromEntries(secrets.map((name) => [name, `test-only-${name.toLowerCase()}`])),
    ENCRYPTION_KEY: 'test-only-encryption-key-of-32-characters',
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    LOG_LEVEL: 'error',
    ...WITHOUT_HASTE,
  };
}
