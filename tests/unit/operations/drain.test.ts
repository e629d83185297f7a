import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { drain, watchConnections } from '../../../src/operations/drain';

/** Longer than a test may take: what waits for it fails. */
const PATIENCE = 600_000;

const ASK = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

/** A server whose answers wait until the test gives them. */
async function startServer() {
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => open.push(response));
  watchConnections(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const until = async (count: number) => {
    while (open.length < count) await new Promise((soon) => setTimeout(soon, 5));
    return open;
  };
  return { server, until, dial: () => connect(port, '127.0.0.1').setEncoding('utf8') };
}

describe('draining a server', () => {
  it('does not wait for a connection that says nothing', async () => {
    const { server, dial } = await startServer();
    const silent = dial();
    await once(server, 'connection');
    await drain(server, PATIENCE);
    expect(server.listening).toBe(false);
    await once(silent.resume(), 'close');
  });

  it('answers what is open, and tells who goes on asking to connect elsewhere', async () => {
    const { server, until, dial } = await startServer();
    const busy = dial();
    let heard = '';
    busy.on('data', (text: string) => (heard += text));
    busy.write(ASK);
    await until(1);
    const drained = drain(server, PATIENCE);
    busy.write(ASK);
    (await until(2)).forEach((response, n) => response.end(`answer ${n}`));
    await drained;
    await once(busy, 'close');
    const [first, second] = heard.split(/(?<=answer 0)/);
    expect(first).toContain('answer 0');
    expect(second).toMatch(/^Connection: close\r$/m);
    expect(second).toContain('answer 1');
  });

  it('gives up when its patience ends', async () => {
    const { server, until, dial } = await startServer();
    const slow = dial().on('error', () => {});
    slow.write(ASK);
    await until(1);
    await drain(server, 20);
    server.closeAllConnections();
  });
});
