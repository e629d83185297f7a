import type { ServerResponse } from 'node:http';

const ERROR = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The application is starting or stopping. Ask again in a moment.',
  details: {},
};
const BODY = JSON.stringify({ data: null, error: ERROR });

/**
 * Responds that the application could not be reached, in the shape of its own errors. If its response has begun, the
 * connection is cut: half a response must not look like a whole one.
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
