import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';

const secret = () => randomBytes(32).toString('base64');

/** Strapi's secrets for signing and salting. Each installation generates its own; none is ever in the repository. */
const SETTINGS: Record<string, () => string> = {
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  // Community Edition only: Strapi looks for no licence.
  STRAPI_DISABLE_EE: () => 'true',
};

/** Adds to `.env` the settings that are neither in the environment nor in `.env`, and loads the file. */
export function ensureSecrets(file = path.resolve('.env')): void {
  const known = { ...read(file), ...process.env };
  const missing = Object.entries(SETTINGS).filter(([name]) => !known[name]);
  if (missing.length > 0) {
    const lines = missing.map(([name, make]) => `${name}=${make()}\n`);
    appendFileSync(file, lines.join(''), { mode: 0o600 });
    console.log(
      'Made the secrets of this installation in .env: keep that file, and keep it secret.',
    );
  }
  for (const [name, value] of Object.entries(read(file))) process.env[name] ??= value;
}

const read = (file: string) => (existsSync(file) ? parse(readFileSync(file)) : {});

if (require.main === module) ensureSecrets();
