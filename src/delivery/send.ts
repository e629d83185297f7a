import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdHeader } from '../http/response-marks';
import { isUnmodified } from './conditional';
import type { Representation } from './representation';

/**
 * Writes an answer to the socket: the whole answer, or 304 if the client has it.
 * @param granted further headers; names and values alternate
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

/** Removes the headers that the chain has set, so that a miss has the same headers as a hit. */
export function clearHeaders(res: ServerResponse): void {
  for (const name of res.getHeaderNames()) res.removeHeader(name);
}
