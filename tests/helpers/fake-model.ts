import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the endpoint responds to a request. */
export type Behaviour = (response: ServerResponse) => void;

const complete = (content: unknown, more: object = {}): string =>
  JSON.stringify({ choices: [{ message: { role: 'assistant', content }, ...more }] });

/** Responds as OpenAI's endpoints do. */
export const says =
  (content: unknown, more: object = {}): Behaviour =>
  (response) =>
    response.setHeader('Content-Type', 'application/json').end(complete(content, more));

/** Responds with any status and body. */
export const answers =
  (status: number, body: string, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Accepts the request and never responds. */
export const hangs: Behaviour = () => {};

/** Starts a model on this machine that behaves as told and records the requests. */
export async function startFakeModel() {
  const asked: { url: string; key: string | undefined; body: Record<string, unknown> }[] = [];
  let behave: Behaviour = says('');
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { url = '', headers } = request;
      asked.push({ url, key: headers.authorization, body: JSON.parse(text || '{}') });
      behave(response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    does: (next: Behaviour) => (behave = next),
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}
