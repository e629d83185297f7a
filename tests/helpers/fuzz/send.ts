import { request } from 'node:http';
import type { Fuzzed } from './requests';

/** The bearer token for each kind of sender. */
export type Credentials = Record<Fuzzed['as'], string>;

/** Returns the status of the response; 0 if the connection was closed without one. */
export async function statusOf(origin: string, fuzzed: Fuzzed, credentials: Credentials) {
  const { hostname, port } = new URL(origin);
  const { method, address: path, body, as } = fuzzed;
  const credential = credentials[as];
  const headers = {
    ...(credential && { Authorization: `Bearer ${credential}` }),
    ...(body && { 'Content-Length': String(body.length) }),
    ...fuzzed.headers,
  };
  return new Promise<number>((answered) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      answer.resume();
      answer.once('close', () => answered(answer.statusCode ?? 0));
    });
    sent.once('error', () => answered(0));
    sent.setTimeout(30_000, () => sent.destroy());
    sent.end(body ?? undefined);
  });
}

/** Describes a request in one line, so that it can be sent again by hand. */
export const described = ({ method, address, headers, body, as }: Fuzzed): string =>
  `${method} ${address.slice(0, 200)} as ${as} ${JSON.stringify(headers).slice(0, 200)} ${body?.toString().slice(0, 600) ?? ''}`;
