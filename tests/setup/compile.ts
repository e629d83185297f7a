import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

export const APP = path.resolve(__dirname, '../..');

let compiled = false;

/**
 * Compiles the server to `dist`, once a run. In a child, since Strapi ends the process on a type error;
 * from nothing, since an incremental build believes in files that were deleted.
 */
export function compile(): void {
  if (compiled) return;
  for (const part of ['config', 'src', 'tsconfig.tsbuildinfo']) {
    rmSync(path.join(APP, 'dist', part), { recursive: true, force: true });
  }
  const script = `require('@strapi/strapi').compileStrapi({ appDir: ${JSON.stringify(APP)} }).then(() => process.exit(0))`;
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: APP, stdio: 'inherit' });
  if (status !== 0) throw new Error('The server does not compile: see above.');
  compiled = true;
}
