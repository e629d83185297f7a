import { createServer } from 'node:net';

const DEFAULT = 1337;
const TRIES = 20;

/**
 * Returns the port to listen on: the requested one, or the first free one from 1337 on. Throws if the requested port is
 * in use.
 */
export async function choosePort(asked: string | undefined, host: string): Promise<number> {
  if (asked) {
    if (!(Number(asked) < 65536))
      throw new Error(`PORT is "${asked}". Set it to a number up to 65535.`);
    if (await isFree(Number(asked), host)) return Number(asked);
    throw new Error(`Port ${asked} is in use. Set PORT to another, or leave it unset.`);
  }
  for (let port = DEFAULT; port < DEFAULT + TRIES; port += 1) {
    if (await isFree(port, host)) return port;
    console.log(`Port ${port} is in use, trying the next.`);
  }
  throw new Error(
    `Ports ${DEFAULT} to ${DEFAULT + TRIES - 1} are all in use. Set PORT to a free one.`,
  );
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
