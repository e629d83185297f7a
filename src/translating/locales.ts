import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';

/** The source and the target language. */
export type Pair = { source: string; target: string };

/**
 * Returns the languages of a translation: from the first configured language into the one asked for, or into the only
 * other one. Throws `ValidationError` (400) for an unknown language, for the source language itself, and if none is
 * named but several are possible (the message lists them).
 */
export function pairOf(strapi: Core.Strapi, asked: string | undefined): Pair {
  const known = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  const [source = '', ...targets] = known.map(({ code }) => code);
  const target = asked ?? (targets.length === 1 ? targets[0] : undefined);
  if (!target) throw unnamed(targets);
  if (targets.includes(target)) return { source, target };
  throw new errors.ValidationError(
    target === source
      ? `"${source}" is what reports are translated from. Use one of: ${targets.join(', ')}.`
      : `Unknown locale "${target}". Use one of: ${targets.join(', ')}.`,
    { parameter: 'locale' },
  );
}

const unnamed = (targets: string[]) =>
  new errors.ValidationError(
    targets.length > 0
      ? `Name the language of the translation with ?locale=. Use one of: ${targets.join(', ')}.`
      : 'There is no language to translate into: config/zongshu.ts names the source alone.',
    { parameter: 'locale' },
  );
