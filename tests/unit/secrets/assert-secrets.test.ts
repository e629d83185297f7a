import { missingSecrets } from '../../../src/secrets/assert-secrets';

const ALL: Record<string, unknown> = {
  'server.app.keys': ['a'],
  'admin.auth.secret': 'b',
  'admin.apiToken.salt': 'c',
  'admin.transfer.token.salt': 'd',
  'admin.secrets.encryptionKey': 'e',
};

it('names every secret that is missing, and none that is there', () => {
  expect(missingSecrets((path) => ALL[path])).toEqual([]);
  const lacking = { ...ALL, 'server.app.keys': [''], 'admin.secrets.encryptionKey': undefined };
  expect(missingSecrets((path) => lacking[path as keyof typeof lacking])).toEqual([
    'APP_KEYS',
    'ENCRYPTION_KEY',
  ]);
});
