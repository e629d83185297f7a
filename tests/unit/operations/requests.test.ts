import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lineOf, type Line } from '../../../src/operations/json-line';
import type { Noted } from '../../../src/operations/noted';
import { FROM_MEMORY, ROUTE } from '../../../src/http/response-marks';
import { watchRequests } from '../../../src/operations/requests';

describe('the watch over requests', () => {
  /** What is noted of one request to a server that answers so. */
  async function noted(answer: RequestListener, path = '/a?secret=1', isOn = true) {
    const lines: Line[] = [];
    const measured: object[] = [];
    const server = createServer(answer);
    const metrics = { observe: (labels: object) => measured.push(labels) };
    const log = { isOn, write: (noted: Noted) => lines.push(lineOf(noted)), end: () => {} };
    watchRequests(server, metrics as never, log);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}${path}`;
    await (await fetch(address, { headers: { 'x-request-id': 'one' } })).text();
    const before = lines.length;
    await new Promise((closed) => server.close(closed));
    return { lines, measured, before };
  }

  const line = (more: object) => ({
    ...{ method: 'GET', path: '/a', route: 'none', status: 200, requestId: 'one' },
    ...{ milliseconds: expect.any(Number), ...more },
  });

  it('notes an answer from memory once, before its client has it', async () => {
    const { lines, measured, before } = await noted((_, response) => {
      response.end('a');
      Object.assign(response, { [FROM_MEMORY]: true });
    });
    expect(before).toBe(1);
    expect(lines).toEqual([line({})]);
    expect(measured).toEqual([{ method: 'GET', route: 'none', status: 200 }]);
  });

  it('notes any other once it is over, by its route, without the query', async () => {
    const { lines, measured } = await noted((_, response) => {
      setImmediate(() => {
        Object.assign(response, { [ROUTE]: '/:letter' });
        response.writeHead(404).end();
      });
    });
    expect(lines).toEqual([line({ route: '/:letter', status: 404 })]);
    expect(measured).toEqual([{ method: 'GET', route: '/:letter', status: 404 }]);
  });

  it('tells no log the token of a link', async () => {
    const { lines } = await noted(
      (_, response) => void response.end(),
      '/api/confirmations/secret',
    );
    expect(lines).toEqual([line({ path: '/api/confirmations/…' })]);
  });

  it('counts what it does not log', async () => {
    const { lines, measured } = await noted((_, response) => void response.end(), '/a', false);
    expect([lines.length, measured.length]).toEqual([0, 1]);
  });
});
