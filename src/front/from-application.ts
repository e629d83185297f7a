import type { IncomingMessage } from 'node:http';
import { KEEP_HEADER, TOLD_HEADER } from '../delivery/front-protocol';
import type { Representation } from '../delivery/representation';

/** Headers that belong to one connection, or are new in each response. */
const OF_ONE_ANSWER = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'date'],
  ...[KEEP_HEADER, TOLD_HEADER],
]);

/** Headers that a 304 leaves out (RFC 9110 §15.4.5). */
const OF_BODY = new Set(['content-type', 'content-length', 'content-encoding', 'location']);

/**
 * Returns the headers of a response that go on to the client. Names and values alternate.
 * @param isLonger whether the front adds to the body
 */
export function headersOn({ rawHeaders }: IncomingMessage, { isLonger }: { isLonger: boolean }) {
  const headers = without(OF_ONE_ANSWER, rawHeaders);
  return isLonger ? without(new Set(['content-length']), headers) : headers;
}

/** Returns a response of the application as it is cached: its bytes, and the headers for every client. */
export function kept(answer: IncomingMessage, body: Buffer, tags: string[]): Representation {
  const headers = without(new Set([...OF_ONE_ANSWER, 'x-request-id']), answer.rawHeaders);
  return {
    status: answer.statusCode ?? 0,
    etag: answer.headers.etag ?? '',
    headers,
    headersUnmodified: without(OF_BODY, headers),
    body,
    tags,
  };
}

function without(names: ReadonlySet<string>, headers: string[]): string[] {
  return headers.filter((_, at) => !names.has((headers[at - (at % 2)] ?? '').toLowerCase()));
}
