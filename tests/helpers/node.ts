import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { APP, builtServer } from '../setup/build';

/** Another node: the compiled application in a process of its own, on the same database. */
export type Node = { url: string; pid: number; stop(): Promise<void> };

/** Says its address when it listens, and ends like any server on SIGTERM. */
const PROGRAM = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false })
    .load()
    .then((strapi) => {
      strapi.server.mount();
      strapi.server.httpServer.listen(0, '127.0.0.1', () =>
        console.log('LISTENS ' + strapi.server.httpServer.address().port));
    })
    .catch((error) => { console.error(error); process.exit(1); });
`;

/** Starts a node with the environment of this test; fails with what it said where it does not come up. */
export async function startNode(): Promise<Node> {
  const child = spawn(process.execPath, ['-e', PROGRAM, APP, builtServer()], {
    cwd: APP,
    env: process.env,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('LISTENS ')) resolve(line.slice('LISTENS '.length));
    });
    child.once('exit', (code) => reject(new Error(`The node ended with ${code}: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
