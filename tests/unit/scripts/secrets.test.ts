import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import { ensureSecrets } from '../../../scripts/secrets';

const NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];

describe('the secrets of an installation', () => {
  const before = { ...process.env };
  let file: string;

  beforeEach(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'zongshu-env-')), '.env');
    for (const name of NAMES) delete process.env[name];
    jest.spyOn(console, 'log').mockImplementation();
  });
  afterEach(() => {
    rmSync(path.dirname(file), { recursive: true });
    process.env = { ...before };
    jest.restoreAllMocks();
  });

  const stored = () => parse(readFileSync(file));

  it('are made where there is no .env, each its own, and only its owner may read them', () => {
    ensureSecrets(file);
    const secrets = NAMES.map((name) => stored()[name] as string);
    expect(secrets.every((secret) => secret.length >= 40)).toBe(true);
    expect(new Set(secrets).size).toBe(NAMES.length);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(process.env.APP_KEYS).toBe(secrets[0]);
  });

  it('stay as they are on a second run', () => {
    ensureSecrets(file);
    const first = readFileSync(file, 'utf8');
    ensureSecrets(file);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('that are missing are added to a .env that has others', () => {
    writeFileSync(file, 'HOST=0.0.0.0\nAPP_KEYS=kept\n');
    ensureSecrets(file);
    expect(stored()).toMatchObject({ HOST: '0.0.0.0', APP_KEYS: 'kept' });
    expect(stored().ADMIN_JWT_SECRET).toBeTruthy();
  });

  it('of the environment come first, and are not written down', () => {
    process.env.API_TOKEN_SALT = 'from the environment';
    ensureSecrets(file);
    expect(stored().API_TOKEN_SALT).toBeUndefined();
    expect(process.env.API_TOKEN_SALT).toBe('from the environment');
  });
});
