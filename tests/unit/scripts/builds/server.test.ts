import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureServer } from '../../../../scripts/builds';
import { stampOf } from '../../../../scripts/builds/stamp';

describe('the build of the server', () => {
  let app: string;
  beforeEach(() => {
    app = mkdtempSync(path.join(tmpdir(), 'zongshu-app-'));
    write(
      'tsconfig.json',
      '{ "compilerOptions": { "module": "CommonJS" }, "include": ["src/**/*.ts"] }',
    );
    write('src/index.ts', 'export const one: number = 1;');
    write('src/admin/app.tsx', 'export {};');
  });
  afterEach(() => rmSync(app, { recursive: true }));

  function write(name: string, text: string): void {
    const file = path.join(app, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const built = (folder: string) => readFileSync(path.join(folder, 'src/index.js'), 'utf8');

  it('stays the same for the same sources, and another never overwrites it', async () => {
    const first = await ensureServer(app);
    expect(await ensureServer(app)).toBe(first);
    write('src/index.ts', 'export const one: number = 2;');
    const second = await ensureServer(app);
    expect(second).not.toBe(first);
    expect([built(first), built(second)]).toEqual([
      expect.stringContaining('exports.one = 1'),
      expect.stringContaining('exports.one = 2'),
    ]);
  });

  it('has nothing of a source that is gone', async () => {
    write('src/gone.ts', 'export {};');
    await ensureServer(app);
    rmSync(path.join(app, 'src/gone.ts'));
    expect(readdirSync(path.join(await ensureServer(app), 'src'))).toEqual(['index.js']);
  });

  it('depends on the admin only where that is built with it', () => {
    const stamps = () => [false, true].map((admin) => stampOf(app, { admin }));
    const [server, whole] = stamps();
    write('src/admin/app.tsx', 'export const more = 1;');
    expect(stamps()[0]).toBe(server);
    expect(stamps()[1]).not.toBe(whole);
  });
});
