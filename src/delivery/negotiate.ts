import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';

export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** Returns the content coding for the response to a request. */
export const codingFor = ({ headers }: IncomingMessage): Coding =>
  negotiate(headers['accept-encoding'] as string | undefined);

const chosen = new LRUCache<string, Coding>({ max: 200 });

/**
 * Returns the coding for an `Accept-Encoding` header (RFC 9110 §12.5.3): the one with the highest weight, and brotli
 * before gzip if they are equal. Identity if nothing is acceptable: a readable answer is better than 406.
 */
export function negotiate(accept: string | undefined): Coding {
  if (!accept) return 'identity';
  const known = chosen.get(accept);
  if (known) return known;
  const coding = best(weights(accept));
  if (accept.length < 200) chosen.set(accept, coding);
  return coding;
}

/** `gzip;q=0.5, *` becomes `gzip` 0.5 and `*` 1. */
function weights(accept: string): Map<string, number> {
  const items = accept.toLowerCase().split(',');
  return new Map(
    items.map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name === 'x-gzip' ? 'gzip' : name, weight ? Number(weight.slice(2)) || 0 : 1];
    }),
  );
}

function best(weight: Map<string, number>): Coding {
  const of = (coding: Coding) =>
    // Identity is acceptable unless it is refused. It is the last choice unless it is named.
    weight.get(coding) ?? (coding === 'identity' ? Number.MIN_VALUE : (weight.get('*') ?? 0));
  const [first] = [...CODINGS].sort((a, b) => of(b) - of(a));
  return first && of(first) > 0 ? first : 'identity';
}
