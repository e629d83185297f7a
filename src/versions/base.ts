import { errors } from '@strapi/utils';
import type { Context } from '../http/context';

/**
 * The base of a write: one of these versions; any existing draft (`If-Match: *`); or no draft (`If-None-Match: *`,
 * `baseVersion: null`).
 */
export type Base = { kind: 'versions'; versions: string[] } | { kind: 'any' } | { kind: 'none' };

/** Returns the base that a write names in its header or body, or null if it names none. Throws 400. */
export function baseOf(ctx: Context | undefined): Base | null {
  if (!ctx || ctx.method === 'GET') return null;
  const header = ctx.get('if-match');
  if (header) return fromHeader(header);
  if (ctx.get('if-none-match') === '*') return { kind: 'none' };
  return fromBody((ctx.request as { body?: unknown }).body);
}

/**
 * RFC 9110 §13.1.1: `*`, or a list of tags. A proxy that compresses a response makes its tag weak (`W/"…"`). A weak tag
 * counts as well, because the version identifies the content and not the bytes.
 */
const TAGS = /^\s*(W\/)?"[^"]*"\s*(,\s*(W\/)?"[^"]*"\s*)*$/;

function fromHeader(header: string): Base {
  if (header.trim() === '*') return { kind: 'any' };
  if (!TAGS.test(header)) {
    throw new errors.ValidationError(
      'If-Match: give the ETag of the draft as you received it, in its quotation marks.',
      { header: 'If-Match' },
    );
  }
  return { kind: 'versions', versions: [...header.matchAll(/"([^"]*)"/g)].map((tag) => tag[1]!) };
}

function fromBody(body: unknown): Base | null {
  const isRecord = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isRecord || !('baseVersion' in body)) return null;
  const { baseVersion } = body;
  if (baseVersion === null) return { kind: 'none' };
  if (typeof baseVersion === 'string' && baseVersion) {
    return { kind: 'versions', versions: [baseVersion.replace(/^(W\/)?"(.*)"$/, '$2')] };
  }
  throw new errors.ValidationError(
    'baseVersion: give the version of the draft as you received it, or null where there was none.',
    { path: ['baseVersion'] },
  );
}
