import type { Context } from '../http/context';

/** The place from which a draft was written. */
export type Origin = 'desk' | 'form' | 'api' | 'import' | 'translation' | 'restore' | 'program';

type Asking = Pick<Context, 'path'> & { state?: { user?: unknown } };

/** Origins by the beginning of the path, the longer ones first. */
const ORIGINS: [start: string, origin: Origin][] = [
  ['/api/report-desks/', 'desk'],
  ['/api/report-imports', 'import'],
  ['/api/report-translations/', 'translation'],
  ['/api/report-histories/', 'restore'],
  ['/api/', 'api'],
];

/** Returns the origin of a write: Strapi's own form for any other path, `program` for a write without a request. */
export function originOf(ctx: Asking | undefined): Origin {
  const found = ctx && ORIGINS.find(([start]) => ctx.path.startsWith(start));
  // A signed-in person who uses the API publishes from a desk. A program has a token.
  if (found?.[1] === 'api' && ctx?.state?.user) return 'desk';
  return found?.[1] ?? (ctx ? 'form' : 'program');
}
