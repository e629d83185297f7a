import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the endpoint behaves: what it answers, or how it does not. */
export type Behaviour = (response: ServerResponse) => void;

const complete = (content: unknown, more: object = {}): string =>
  JSON.stringify({ choices: [{ message: { role: 'assistant', content }, ...more }] });

/** An answer as OpenAI's endpoints give it. */
export const says =
  (content: unknown, more: object = {}): Behaviour =>
  (response) =>
    response.setHeader('Content-Type', 'application/json').end(complete(content, more));

/** Any other answer. */
export const answers =
  (status: number, body: string, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Takes the request and never answers. */
export const hangs: Behaviour = () => {};

/** A model on this machine that does as it is told, and keeps what it is asked. */
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
