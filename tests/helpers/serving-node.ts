import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { APP, builtServer } from '../setup/build';

const start = () => `require('@strapi/strapi').createStrapi({ appDir: ${JSON.stringify(APP)},
  distDir: ${JSON.stringify(builtServer())}, autoReload: false, serveAdminPanel: false }).start()`;

/** A node that serves as in production, in a process of its own, on the database of this test. */
export async function startServingNode(env: Record<string, string> = {}) {
  const port = await freePort();
  const node = spawn(process.execPath, ['-e', start()], {
    ...{ cwd: APP, env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env } },
  });
  let output = '';
  [node.stdout, node.stderr].forEach((stream) =>
    stream.on('data', (chunk: Buffer) => (output += chunk.toString())),
  );
  const ended = new Promise<number | null>((end) => node.once('exit', end));
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (node.exitCode !== null) throw new Error(`The node ended: ${output}`);
    await new Promise((soon) => setTimeout(soon, 100));
  }
  return { url, port, ended, output: () => output, stop: () => node.kill('SIGTERM') };
}

function freePort(): Promise<number> {
  return new Promise((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => free(port));
    });
  });
}
