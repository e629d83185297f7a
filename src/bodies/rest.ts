import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a client may go on sending an unwanted body, in milliseconds. It needs this time to read the response. */
const LINGER = 5000;

/**
 * Handles the unread rest of a body after the response. Closing the connection at once would reset it, and a client
 * that still sends would never read the response. Reading without a limit would cost us whatever the client sends. So
 * the rest is read and dropped for some seconds.
 */
export function dropRest(req: IncomingMessage, res: ServerResponse): void {
  // A client that waits for "100 Continue" has sent nothing yet, so the connection can simply close.
  if (req.headers.expect && !res.writableEnded) res.shouldKeepAlive = false;
  res.once('finish', () => {
    if (req.complete || req.destroyed) return;
    const timer = setTimeout(() => req.socket.destroy(), LINGER).unref();
    req.once('close', () => clearTimeout(timer));
    req.removeAllListeners('data');
    req.resume();
  });
}
