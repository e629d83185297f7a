import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';

type ParserError = Error & { code?: string };

/** The statuses with which Node itself answers a request that it cannot read. Every other fault is a 400. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const NAMES: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  408: 'RequestTimeoutError',
  413: 'PayloadTooLargeError',
  431: 'RequestHeaderFieldsTooLargeError',
};

const SAID: Readonly<Record<string, string>> = {
  HPE_INVALID_URL:
    'The address has characters that HTTP does not allow there. Percent-encode them: q=%E8%AF%BB%E8%80%85, not q=读者.',
};

/**
 * Says in the body why a request cannot be read. Node answers it with a status alone, before any handler. The commonest
 * reason is an address with Chinese characters as they are, as curl sends it.
 */
export function answerMalformed(server: Server): void {
  server.on('clientError', (error: ParserError, socket) => {
    const { code = '' } = error;
    if (code === 'ECONNRESET' || !socket.writable || isAnswering(socket as Socket)) {
      socket.destroy(error);
      return;
    }
    const status = STATUSES[code] ?? 400;
    socket.end(answer(status, SAID[code] ?? `${STATUS_CODES[status]}.`));
  });
}

/** Whether a part of an answer was sent already. A second one would be read as its rest. */
function isAnswering(socket: Socket & { _httpMessage?: { headersSent: boolean } }): boolean {
  return socket._httpMessage?.headersSent ?? false;
}

function answer(status: number, message: string): string {
  const error = { status, name: NAMES[status], message, details: {} };
  const body = JSON.stringify({ data: null, error });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Cache-Control: no-store',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
