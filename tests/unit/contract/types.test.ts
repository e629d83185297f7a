import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const inRoot = (file: string) => path.join(ROOT, file);

function run(program: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [inRoot(program), ...args], {
    ...{ cwd: ROOT, encoding: 'utf8' },
  });
  return stdout + stderr;
}

describe('the types of the contract', () => {
  it('are those that the contract makes: else run npm run types:api', () => {
    const made = path.join(mkdtempSync(path.join(tmpdir(), 'zongshu-types-')), 'api.d.ts');
    expect(run('node_modules/tsx/dist/cli.mjs', 'scripts/api-types.ts', made)).toBe('');
    const committed = readFileSync(inRoot('types/generated/api.d.ts'), 'utf8');
    expect(committed).toBe(readFileSync(made, 'utf8'));
  });

  it('compile in a website that reads reports, and refuse what is not there', () => {
    const consumer = 'tests/fixtures/contract/consumer.ts';
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--moduleResolution', 'bundler'];
    const types = ['--module', 'preserve', '--skipLibCheck', '--types', 'node'];
    expect(run('node_modules/typescript/bin/tsc', ...options, ...types, consumer)).toBe('');
  });
});
