import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdHeader } from '../http/response-marks';
import { isUnmodified } from './conditional';
import type { Representation } from './representation';

/**
 * Writes an answer to the socket itself: whole, or 304 where the client has it.
 * @param granted further headers, names and values in turn
 */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Representation,
  granted: string[] | null,
): void {
  const isKnown = answer.status === 200 && isUnmodified(req.headers['if-none-match'], answer.etag);
  const headers = isKnown ? answer.headersUnmodified : answer.headers;
  const own = granted ? requestIdHeader(res).concat(granted) : requestIdHeader(res);
  res.writeHead(isKnown ? 304 : answer.status, headers.concat(own));
  res.end(isKnown || req.method === 'HEAD' ? undefined : answer.body);
}

/** A miss is answered by the same headers as a hit: those that the chain set on the way are taken back. */
export function clearHeaders(res: ServerResponse): void {
  for (const name of res.getHeaderNames()) res.removeHeader(name);
}
