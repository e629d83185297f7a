import type { ServerResponse } from 'node:http';

/** Where a response carries the id of its request, until whoever writes its headers takes it. */
export const REQUEST_ID = Symbol('request id');

/** Where the chain leaves the template of the route that answered. */
export const ROUTE = Symbol('route');

/** Set on a response that was answered from memory: it is over as soon as it is handed to the socket. */
export const FROM_MEMORY = Symbol('from memory');

/** The id of a request as a header, name and value in turn; nothing where it has none. */
export function requestIdHeader(response: ServerResponse): string[] {
  const { [REQUEST_ID]: id } = response as { [REQUEST_ID]?: string };
  return id === undefined ? [] : ['X-Request-Id', id];
}
