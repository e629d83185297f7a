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
 * Sends a client's request on to the application. Each request has its own connection: the application could just be
 * closing a kept one, and a write must not be sent twice.
 * @throws if the application cannot be reached, or breaks off before it answers
 */
export function askApplication(
  socketPath: string,
  request: IncomingMessage,
  requestId: string,
  isGone: AbortSignal,
): Promise<IncomingMessage> {
  const { method, url: path } = request;
  // Without keep-alive, the connection would close while the client still sends the body of a refused request, and the
  // refusal would be lost. With it, the application reads the rest of the body. `isGone` ends the connection.
  const headers = { ...headersFor(request, requestId), connection: 'keep-alive' };
  return new Promise((resolve, reject) => {
    const asked = ask({
      ...{ agent: false, socketPath, method, path, headers, signal: isGone },
      maxHeaderSize: LONGEST_HEADERS,
    });
    asked.once('response', resolve);
    // The listener also stays for errors after the response: the application may refuse a body that is still being
    // sent.
    asked.on('error', reject);
    request.pipe(asked);
  });
}

/** Returns how to cache an answer, or null if it must not be cached or is not complete (HEAD). */
export function keepOf(answer: IncomingMessage, method: string | undefined): Keep | null {
  const header = answer.headers[KEEP_HEADER];
  return typeof header === 'string' && method === 'GET' ? decodeKeep(header) : null;
}

/** Returns how many changes the application had reported before it answered. */
export const toldBefore = (answer: IncomingMessage): number =>
  Number(answer.headers[TOLD_HEADER] ?? 0);
