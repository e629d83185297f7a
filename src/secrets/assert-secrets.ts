import type { Core } from '@strapi/strapi';

/** The path of each secret in the configuration, by its environment variable. */
const SECRETS: Record<string, string> = {
  APP_KEYS: 'server.app.keys',
  ADMIN_JWT_SECRET: 'admin.auth.secret',
  API_TOKEN_SALT: 'admin.apiToken.salt',
  TRANSFER_TOKEN_SALT: 'admin.transfer.token.salt',
  ENCRYPTION_KEY: 'admin.secrets.encryptionKey',
};

/** Returns the variables of the secrets that are missing in this installation. */
export const missingSecrets = (get: (path: string) => unknown): string[] =>
  Object.entries(SECRETS).flatMap(([name, path]) => {
    const value = get(path);
    return Array.isArray(value) ? (value.some(Boolean) ? [] : [name]) : value ? [] : [name];
  });

/**
 * Throws if secrets are missing, and names them all. Strapi would stop at the first one, or start and fail later, when
 * an editor creates a token.
 */
export function assertSecrets(strapi: Core.Strapi): void {
  const missing = missingSecrets((path) => strapi.config.get(path));
  if (missing.length === 0) return;
  throw new Error(
    `This node does not start: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set. All nodes of an installation share them; npm start makes them in .env on the first one (docs/operating.md).`,
  );
}
