import type { Context } from '../http/context';

/** From where a draft was written. */
export type Origin = 'desk' | 'form' | 'api' | 'import' | 'translation' | 'restore' | 'program';

type Asking = Pick<Context, 'path'> & { state?: { user?: unknown } };

/** By the beginning of the address, the longer ones first. */
const ORIGINS: [start: string, origin: Origin][] = [
  ['/api/report-desks/', 'desk'],
  ['/api/report-imports', 'import'],
  ['/api/report-translations/', 'translation'],
  ['/api/report-histories/', 'restore'],
  ['/api/', 'api'],
];

/** Where a write comes from: Strapi's own form where its path is not one of these, `program` where no request asked for it. */
export function originOf(ctx: Asking | undefined): Origin {
  const found = ctx && ORIGINS.find(([start]) => ctx.path.startsWith(start));
  // Who has signed in publishes from a desk; a program has a token.
  if (found?.[1] === 'api' && ctx?.state?.user) return 'desk';
  return found?.[1] ?? (ctx ? 'form' : 'program');
}
