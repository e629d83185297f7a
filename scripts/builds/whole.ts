import { spawn } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const COPIED = ['config', 'database', 'public', 'src', 'types', 'favicon.png'];
const SETTINGS = ['package.json', 'tsconfig.json'];

/**
 * Builds server and admin with `strapi build`, in a copy of the sources: Strapi writes next to them, and edits during
 * the build have no effect. Throws if the build fails; the build has printed the reason then.
 * @param to an empty folder, which gets what Strapi calls `dist`
 */
export async function buildWhole(app: string, to: string): Promise<void> {
  const copy = `${to}-sources`;
  rmSync(copy, { recursive: true, force: true });
  for (const name of [...COPIED, ...SETTINGS]) {
    const source = path.join(app, name);
    if (existsSync(source)) cpSync(source, path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(app, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  try {
    await build(app, copy);
    rmSync(to, { recursive: true });
    renameSync(path.join(copy, 'dist'), to);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Runs the build. Its output is shown only if it fails. */
async function build(app: string, copy: string): Promise<void> {
  const cli = path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
  const child = spawn(process.execPath, [cli, 'build'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Strapi builds a different admin for development and in tests.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status !== 0) throw new Error(`${output}\nThe build failed: see above.`);
}
