import type { Core } from '@strapi/strapi';

/** Where the configuration holds each secret, by the variable of the environment that sets it. */
const SECRETS: Record<string, string> = {
  APP_KEYS: 'server.app.keys',
  ADMIN_JWT_SECRET: 'admin.auth.secret',
  API_TOKEN_SALT: 'admin.apiToken.salt',
  TRANSFER_TOKEN_SALT: 'admin.transfer.token.salt',
  ENCRYPTION_KEY: 'admin.secrets.encryptionKey',
};

/** The variables of those secrets that this installation lacks. */
export const missingSecrets = (get: (path: string) => unknown): string[] =>
  Object.entries(SECRETS).flatMap(([name, path]) => {
    const value = get(path);
    return Array.isArray(value) ? (value.some(Boolean) ? [] : [name]) : value ? [] : [name];
  });

/**
 * Throws where secrets are missing, naming all of them: Strapi would stop at the first, or start and fail where an
 * editor makes a token.
 */
export function assertSecrets(strapi: Core.Strapi): void {
  const missing = missingSecrets((path) => strapi.config.get(path));
  if (missing.length === 0) return;
  throw new Error(
    `This node does not start: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set. All nodes of an installation share them; npm start makes them in .env on the first one (docs/operating.md).`,
  );
}
