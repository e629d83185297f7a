import { connect } from 'node:net';

/**
 * Sends bytes that no client library would send. Returns the response, when the node closes or `patience` (ms) is over.
 */
export async function exchange(origin: string, sent: string | Buffer, patience = 2000) {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  const closed = new Promise((over) =>
    ['close', 'error'].forEach((name) => socket.once(name, over)),
  );
  socket.write(sent);
  await Promise.race([closed, new Promise((over) => setTimeout(over, patience))]);
  socket.destroy();
  return Buffer.concat(chunks).toString();
}
