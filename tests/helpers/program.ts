import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { APP, builtServer } from '../setup/build';

/** The program of a node: the compiled application without the admin's pages. It prints its address when it listens. */
export const ALONE = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false })
    .load()
    .then((strapi) => {
      strapi.server.mount();
      for (const signal of ['SIGTERM', 'SIGINT']) {
        process.once(signal, () => strapi.destroy().then(() => process.exit(0)));
      }
      strapi.server.httpServer.listen(0, '127.0.0.1', () =>
        console.log('LISTENS ' + strapi.server.httpServer.address().port));
    })
    .catch((error) => { console.error(error); process.exit(1); });
`;

/** The program of a node as `npm start` runs it: the front. It prints its address when its application is ready. */
export const BEHIND_FRONT = `
  const [appDir, distDir, file] = process.argv.slice(1);
  const { start } = require(distDir + '/src/front/start');
  start({ file, args: [appDir, distDir] }, (server, { pid }) => {
    console.log('APPLICATION ' + pid);
    const { port } = server.address();
    const look = () => fetch('http://127.0.0.1:' + port + '/ready').then(({ ok }) => {
      if (ok) console.log('LISTENS ' + port);
      else setTimeout(look, 100);
    });
    look();
  });
`;

const APPLICATION = path.join(__dirname, 'application.mjs');

/** How a process ended. */
export type End = { code: number | null; signal: NodeJS.Signals | null };

/** A node in its own process that is listening. */
export type Program = {
  child: ChildProcess;
  url: string;
  /** Everything that it has printed so far. */
  output(): string;
  ended: Promise<End>;
};

/** Starts one of these programs and waits until it listens. Throws with its output if it ends before. */
export async function startProgram(program: string, env: NodeJS.ProcessEnv): Promise<Program> {
  const args = ['-e', program, APP, builtServer(), APPLICATION];
  const child = spawn(process.execPath, args, { cwd: APP, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<End>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('LISTENS ')) resolve(line.slice('LISTENS '.length));
    });
    // `close` comes only after all the output has arrived.
    child.once('close', (code, signal) =>
      reject(new Error(`The node ended with ${signal ?? code}: ${said}`)),
    );
  });
  return { child, url: `http://127.0.0.1:${port}`, output: () => said, ended };
}
