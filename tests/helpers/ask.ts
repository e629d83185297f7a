import { atAdminDoor } from '../../src/doors/admin-roots';

/** What an HTTP request was answered. */
export type Answer = { status: number; text: string; json: unknown };

/** Asks an installation, with or without a bearer token. A body is sent as JSON, unless it is text: then as CSV. */
export type Ask = (
  method: string,
  path: string,
  token?: string,
  body?: object | string,
) => Promise<Answer>;

/** Asks the server at an address; what the admin asks for, at its door. */
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
