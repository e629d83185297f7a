import type { IncomingHttpHeaders } from 'node:http';

/** Headers to which each proxy appends its value after the value that the client sent. */
const LISTS = ['x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-port'];

/**
 * Keeps only what trusted proxies wrote in the forwarding headers, in place. Each proxy appends at the right. So the
 * value of the outermost trusted proxy is at position `hops` from the right, and the client wrote everything left of
 * it.
 */
export function trustHops(headers: IncomingHttpHeaders, hops: number): void {
  if (hops === 0) delete headers['x-forwarded-for'];
  for (const name of LISTS) {
    const value = valueOf(headers[name], hops);
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
}

/** Returns the trusted value of one header. Koa reads `X-Forwarded-For` itself in the same way, by `maxIpsCount`. */
function valueOf(header: string | string[] | undefined, hops: number): string | undefined {
  if (hops === 0 || header === undefined) return undefined;
  const values = String(header).split(',');
  return (values.at(-hops) ?? values[0])?.trim();
}
