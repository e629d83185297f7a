import { atAdminDoor } from '../../src/doors/admin-roots';

/** The response to an HTTP request. */
export type Answer = { status: number; text: string; json: unknown };

/** Sends a request to an installation, with or without a bearer token. An object is sent as JSON, text as CSV. */
export type Ask = (
  method: string,
  path: string,
  token?: string,
  body?: object | string,
) => Promise<Answer>;

/** Sends requests to the server at an address. Requests of the admin go to the admin's prefix. */
export const askAt =
  (url: string): Ask =>
  async (method, path, token, body) => {
    const answer = await fetch(encodeURI(url + atAdminDoor(path)), {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && {
          'Content-Type': typeof body === 'string' ? 'text/csv' : 'application/json',
        }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json');
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : null };
  };
