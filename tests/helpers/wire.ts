import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from './strapi';

/** Where the application listens; makes it listen if it does not. */
export async function addressOf({ strapi }: Running): Promise<string> {
  const { httpServer } = strapi.server;
  if (!httpServer.listening) {
    await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  }
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

/** An answer as it came over the wire: supertest unpacks what it gets. */
export async function fetchRaw(url: string, headers: Record<string, string>) {
  return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.once('error', reject);
  });
}
