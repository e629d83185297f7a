import { get, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Running } from './strapi';

/** Returns the address of the application, and makes it listen if it does not yet. */
export async function addressOf({ strapi }: Running): Promise<string> {
  const { httpServer } = strapi.server;
  if (!httpServer.listening) {
    await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  }
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

/** Returns a response without decompression; supertest would decompress it. */
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

/** Returns the first line of the response to an address that no client would send unchanged. */
export async function statusLine(origin: string, address: string): Promise<string> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString().split('\r\n')[0] ?? '';
}
