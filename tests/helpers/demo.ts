import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readyForBrowser } from '../setup/ready-demo';
import { runDemo, type Demo } from './run-demo';

export type { Demo } from './run-demo';

/**
 * Starts the demo on a copy of what its first run left, with these environment variables. Waits for the build, which
 * other tests need not wait for. Throws with the demo's output if it does not start.
 */
export async function startDemo(variables: NodeJS.ProcessEnv = {}): Promise<Demo> {
  const { build, demo: ready } = await readyForBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-demo-'));
  cpSync(ready, folder, { recursive: true });
  const demo = await runDemo({ build, folder, variables });
  return {
    url: demo.url,
    async stop() {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
