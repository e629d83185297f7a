import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a client may go on sending a body that was not wanted, in milliseconds, so that it reads the answer. */
const LINGER = 5000;

/**
 * Sees to what is left of a body when the request has been answered. Closing at once would reset the connection, and
 * a client that still sends would never read the answer; reading on without end would cost us whatever it sends. So the
 * rest is dropped as it comes, for some seconds.
 */
export function dropRest(req: IncomingMessage, res: ServerResponse): void {
  // Who waits for "100 Continue" has sent nothing yet, and goes without.
  if (req.headers.expect && !res.writableEnded) res.shouldKeepAlive = false;
  res.once('finish', () => {
    if (req.complete || req.destroyed) return;
    const timer = setTimeout(() => req.socket.destroy(), LINGER).unref();
    req.once('close', () => clearTimeout(timer));
    req.removeAllListeners('data');
    req.resume();
  });
}
