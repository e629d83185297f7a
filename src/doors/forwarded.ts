import type { IncomingHttpHeaders } from 'node:http';

/** What a proxy adds to, or should have overwritten: each of them leaves the value of whoever asked it in front. */
const LISTS = ['x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-port'];

/**
 * Leaves of what proxies say only what the trusted ones said, in place. Each proxy adds the client that it saw at the
 * right; so the value that the outermost trusted proxy wrote stands `hops` from the right, and what stands left of it
 * was written by the client.
 */
export function trustHops(headers: IncomingHttpHeaders, hops: number): void {
  if (hops === 0) delete headers['x-forwarded-for'];
  for (const name of LISTS) {
    const value = valueOf(headers[name], hops);
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
}

/** Koa reads `X-Forwarded-For` itself, by `maxIpsCount`, from the right. */
function valueOf(header: string | string[] | undefined, hops: number): string | undefined {
  if (hops === 0 || header === undefined) return undefined;
  const values = String(header).split(',');
  return (values.at(-hops) ?? values[0])?.trim();
}
