import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';

/** From which language into which. */
export type Pair = { source: string; target: string };

/**
 * The languages of a translation: from the first that is configured, into the one that is asked for, or
 * the only other. Throws `ValidationError` (400) for one that is unknown, or the source itself.
 */
export function pairOf(strapi: Core.Strapi, asked: string | undefined): Pair {
  const known = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  const [source = '', ...targets] = known.map(({ code }) => code);
  const target = asked ?? targets[0];
  if (target && targets.includes(target)) return { source, target };
  throw new errors.ValidationError(
    target === source
      ? `"${source}" is what reports are translated from. Use one of: ${targets.join(', ')}.`
      : `Unknown locale "${target}". Use one of: ${targets.join(', ')}.`,
    { parameter: 'locale' },
  );
}
