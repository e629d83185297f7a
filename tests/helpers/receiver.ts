import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  headers: IncomingHttpHeaders;
  text: string;
  body: Record<string, unknown>;
};

/**
 * Starts a webhook receiver that records what it receives. `status` returns the status of the response for each
 * attempt.
 */
export async function startReceiver(
  status: (attempt: number) => number = () => 200,
  headers: Record<string, string> = {},
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, text, body: JSON.parse(text || '{}') });
      response.writeHead(status(received.length), headers).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    /** Waits until this many deliveries have arrived, of all events or of one. */
    async until(count: number, event?: string): Promise<Received[]> {
      const those = () => received.filter(({ body }) => !event || body.event === event);
      while (those().length < count) await new Promise((soon) => setTimeout(soon, 20));
      return those();
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
