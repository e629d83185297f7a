import type { IncomingMessage } from 'node:http';
import { KEEP_HEADER, TOLD_HEADER } from '../delivery/front-protocol';
import type { Representation } from '../delivery/representation';

/** Headers that are of one connection, or made anew for each answer. */
const OF_ONE_ANSWER = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'date'],
  ...[KEEP_HEADER, TOLD_HEADER],
]);

/** What a 304 says nothing of (RFC 9110 §15.4.5). */
const OF_BODY = new Set(['content-type', 'content-length', 'content-encoding', 'location']);

/**
 * The headers of an answer that go on to the client, names and values in turn.
 * @param isLonger whether the front adds to the body
 */
export function headersOn({ rawHeaders }: IncomingMessage, { isLonger }: { isLonger: boolean }) {
  const headers = without(OF_ONE_ANSWER, rawHeaders);
  return isLonger ? without(new Set(['content-length']), headers) : headers;
}

/** An answer of the application as it is kept: its bytes, and the headers that every client is sent. */
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
