import type { Context } from '../http/context';

/** From where a draft was written. */
export type Origin =
  'desk' | 'form' | 'api' | 'import' | 'translation' | 'restore' | 'suggestion' | 'program';

/** By the beginning of the address, the longer ones first; `program`: no request asked for it. */
const ORIGINS: [start: string, origin: Origin][] = [
  ['/api/report-desks/', 'desk'],
  ['/api/report-imports', 'import'],
  ['/api/report-translations/', 'translation'],
  ['/api/report-histories/', 'restore'],
  ['/api/report-remarks/', 'suggestion'],
  ['/api/', 'api'],
  ['/content-manager/', 'form'],
  ['/admin/content-manager/', 'form'],
];

/** From where the request of a write comes. */
export function originOf(ctx: Pick<Context, 'path'> | undefined): Origin {
  const found = ctx && ORIGINS.find(([start]) => ctx.path.startsWith(start));
  return found?.[1] ?? (ctx ? 'form' : 'program');
}
