import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { APP, builtServer } from '../setup/build';

/** Front and application, as `npm start` starts them. */
const start = () => {
  const application = [path.join(__dirname, 'application.mjs'), APP, builtServer()];
  const [file, ...args] = application.map((text) => JSON.stringify(text));
  const front = JSON.stringify(path.join(builtServer(), 'src/front/start'));
  return `require(${front}).start({ file: ${file}, args: [${args.join()}] },
    (_, { pid }) => console.log('APPLICATION ' + pid))`;
};

/** A node that serves as in production, in processes of its own, on the database of this test. */
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
  const application = Number(/^APPLICATION (\d+)$/m.exec(output)?.[1]);
  return {
    url,
    port,
    pid: node.pid as number,
    application,
    ended,
    output: () => output,
    stop: () => node.kill('SIGTERM'),
  };
}

function freePort(): Promise<number> {
  return new Promise((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => free(port));
    });
  });
}
