import type { IncomingMessage } from 'node:http';

/** Returns the whole body of a message. Throws if it breaks off. */
export async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
