import type { ServerResponse } from 'node:http';

const ERROR = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The application is starting or stopping. Ask again in a moment.',
  details: {},
};
const BODY = JSON.stringify({ data: null, error: ERROR });

/**
 * Says that the application could not be asked, in the shape of its own refusals. Where its answer has begun, the
 * connection breaks: half an answer must not look like a whole one.
 */
export function sayAway(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(ERROR.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(BODY),
    'Cache-Control': 'no-store',
    'Retry-After': 1,
  });
  response.end(BODY);
}
