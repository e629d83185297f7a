import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

/**
 * Lets `answers` look at every request before Koa creates a context, which would cost as much as the whole answer. If
 * `answers` returns false, the request goes on as usual.
 */
export function standInFront(
  server: Server,
  answers: (req: IncomingMessage, res: ServerResponse) => boolean,
): void {
  const others = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (req, res) => {
    if (!answers(req, res)) for (const listener of others) listener.call(server, req, res);
  });
}
