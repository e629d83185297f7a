import type { ServerResponse } from 'node:http';

/** The property of a response with the id of its request. Whoever writes the headers reads it. */
export const REQUEST_ID = Symbol('request id');

/** The property with the path template of the route that answered. */
export const ROUTE = Symbol('route');

/** Set on a response from the cache. It counts as finished as soon as the socket has it. */
export const FROM_MEMORY = Symbol('from memory');

/** Returns the request id as a header, name and value alternating. Empty if the response has none. */
export function requestIdHeader(response: ServerResponse): string[] {
  const { [REQUEST_ID]: id } = response as { [REQUEST_ID]?: string };
  return id === undefined ? [] : ['X-Request-Id', id];
}
