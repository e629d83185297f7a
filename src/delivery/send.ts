import type { Context } from '../api/http';
import { isUnmodified } from './conditional';
import type { Representation } from './representation';

/**
 * Writes an answer to the socket itself: Koa's own way out would look at the body again. Headers that the
 * chain set on a miss are replaced, so that a miss and a hit answer the same, but for the id of the request.
 */
export function send(ctx: Context, answer: Representation, crossOrigin: string[]): void {
  const { req, res } = ctx;
  ctx.respond = false;
  const id = res.getHeader('X-Request-Id');
  const own = id === undefined ? crossOrigin : [...crossOrigin, 'X-Request-Id', String(id)];
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  if (answer.status === 200 && isUnmodified(req.headers['if-none-match'], answer.etag)) {
    res.writeHead(304, answer.headersUnmodified.concat(own));
    res.end();
    return;
  }
  res.writeHead(answer.status, answer.headers.concat(own));
  res.end(req.method === 'HEAD' ? undefined : answer.body);
}
