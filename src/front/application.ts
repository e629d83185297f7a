import { request as ask, type IncomingMessage } from 'node:http';
import {
  decodeKeep,
  KEEP_HEADER,
  LONGEST_HEADERS,
  TOLD_HEADER,
  type Keep,
} from '../delivery/front-protocol';
import { headersFor } from './to-application';

/**
 * Asks the application what a client asked. Each request has a connection of its own: one that is kept could be closed by
 * the other side just then, and a write must not be sent twice.
 * @throws where the application is not there, or breaks off before it answers
 */
export function askApplication(
  socketPath: string,
  request: IncomingMessage,
  requestId: string,
  isGone: AbortSignal,
): Promise<IncomingMessage> {
  const { method, url: path } = request;
  // A connection that ends with its answer is cut off while the body of a refused request is still being sent, and the
  // refusal with it. The application reads what is left of a body where the connection stays; `isGone` ends it.
  const headers = { ...headersFor(request, requestId), connection: 'keep-alive' };
  return new Promise((resolve, reject) => {
    const asked = ask({
      ...{ agent: false, socketPath, method, path, headers, signal: isGone },
      maxHeaderSize: LONGEST_HEADERS,
    });
    asked.once('response', resolve);
    // Also after an answer: the application may refuse a body that is still being sent.
    asked.on('error', reject);
    request.pipe(asked);
  });
}

/** What an answer may be kept by; null where it is not to be kept, or not whole. */
export function keepOf(answer: IncomingMessage, method: string | undefined): Keep | null {
  const header = answer.headers[KEEP_HEADER];
  return typeof header === 'string' && method === 'GET' ? decodeKeep(header) : null;
}

/** How many changes the application had told of when it answered. */
export const toldBefore = (answer: IncomingMessage): number =>
  Number(answer.headers[TOLD_HEADER] ?? 0);
