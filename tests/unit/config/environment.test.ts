import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Every variable that configuration and scripts read from the environment. */
function variables(): string[] {
  const files = ['config', 'scripts', 'src/admin', 'src/bootstrap'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(path.join(folder, file))),
  );
  const names = files.flatMap((text) =>
    [
      ...text.matchAll(/(?:env(?:\.\w+)?\(\s*'|\(\s*env,\s*'|process\.env\.)([A-Z][A-Z0-9_]+)/g),
    ].map(([, name]) => name as string),
  );
  return [...new Set(names)].sort();
}

/** Where the sample documents lie is for those who develop. */
const FOR_DEVELOPERS = ['CORPUS_DIR'];

describe('the environment', () => {
  const known = variables().filter((name) => !FOR_DEVELOPERS.includes(name));

  it('has its variables found', () => {
    expect(known).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'APP_KEYS', 'HOST', 'S3_BUCKET']),
    );
  });

  it.each(['docs/operating.md', '.env.example'])('is told whole in %s', (file) => {
    const text = read(file);
    const untold = known.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(untold).toEqual([]);
  });
});
