import { CATCH_ALL, type Endpoint } from './routes';

/** The people for whom an endpoint is. */
export type Audience = 'anybody' | 'operators' | 'editors' | 'writers';

/** What is public besides the reads made with `publicRead`: pictures, the public folder, and the health check. */
const ANYBODY = ['/', '/robots.txt', '/uploads/(.*)', CATCH_ALL[0], '/health'];

/** For the operators of the node. `/metrics` also requires a token. */
const OPERATORS = ['/ready', '/metrics', '/_health'];

/**
 * Returns for whom an endpoint is. This is the one list of what is public (docs/operating.md). It returns null for an
 * endpoint that nobody has classified; a test finds these.
 */
export function audienceOf({ path, route }: Pick<Endpoint, 'path' | 'route'>): Audience | null {
  if (route?.config?.delivery || ANYBODY.includes(path)) return 'anybody';
  if (OPERATORS.includes(path)) return 'operators';
  if (/^\/admin(\/|$)/.test(path) || route?.info?.type === 'admin') return 'editors';
  return path.startsWith('/api/') ? 'writers' : null;
}
