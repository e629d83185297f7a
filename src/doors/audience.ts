import { CATCH_ALL, type Endpoint } from './routes';

/** Whom an address is for. */
export type Audience = 'anybody' | 'operators' | 'editors' | 'writers';

/** Public beside the reads that are made with `publicRead`: pictures, files of the public folder, and being alive. */
const ANYBODY = ['/', '/robots.txt', '/uploads/(.*)', CATCH_ALL[0], '/health'];

/** For whoever runs the node; `/metrics` asks for a token. */
const OPERATORS = ['/ready', '/metrics', '/_health'];

/**
 * Whom an endpoint is for: the one list of what is public (docs/operating.md). `null` where nobody has said; a test
 * finds such.
 */
export function audienceOf({ path, route }: Pick<Endpoint, 'path' | 'route'>): Audience | null {
  if (route?.config?.delivery || ANYBODY.includes(path)) return 'anybody';
  if (OPERATORS.includes(path)) return 'operators';
  if (/^\/admin(\/|$)/.test(path) || route?.info?.type === 'admin') return 'editors';
  return path.startsWith('/api/') ? 'writers' : null;
}
