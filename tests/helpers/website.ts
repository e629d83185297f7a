import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port';

const HOME = path.resolve(__dirname, '../../examples/website');

/** Returns whether the packages of the example website are installed: it has its own lockfile (decision 104). */
export const hasWebsite = (): boolean => existsSync(path.join(HOME, 'node_modules/astro'));

/** Starts the built example website as its users do. Throws with its output if it does not start. */
export async function startWebsite(
  environment: Record<string, string>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const site = spawn(process.execPath, ['server/index.mjs'], {
    cwd: HOME,
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await started(site);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => site.once('exit', resolve));
      site.kill('SIGTERM');
      await ended;
    },
  };
}

function started(site: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('The site is at')) resolve();
    };
    site.stdout?.on('data', read);
    site.stderr?.on('data', read);
    site.once('exit', (code) => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
}
