import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';

/** The requested language, and the language that the caller accepts instead (null for none). */
export type Languages = { locale: string; fallback: string | null };

/**
 * Returns the languages of a query. A query without a language means the source. The source is also the fallback, if
 * the query allows one. Throws `ValidationError` (400) for a language that the site does not have.
 */
export function languagesOf(
  strapi: Core.Strapi,
  { locale, fallback }: { locale?: string | undefined; fallback?: boolean },
): Languages {
  const known = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  const codes = known.map(({ code }) => code);
  const source = codes[0] as string;
  if (locale && !codes.includes(locale)) {
    throw new errors.ValidationError(
      `Unknown locale "${locale}". Use one of: ${codes.join(', ')}.`,
      { parameter: 'locale' },
    );
  }
  return { locale: locale ?? source, fallback: fallback ? source : null };
}

/** Returns the name of a language in that language: 简体中文, English. */
export function nameOf(strapi: Core.Strapi, locale: string): string {
  const known = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  return known.find(({ code }) => code === locale)?.name ?? locale;
}

/** Returns the language that reports are written in. */
export const sourceOf = (strapi: Core.Strapi): string =>
  strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]?.code ?? '';

/** Returns the requested language if the site has it, and `fallback` otherwise. */
export function localeOr(strapi: Core.Strapi, asked: unknown, fallback: string): string {
  const known = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  return known.find(({ code }) => code === asked)?.code ?? fallback;
}
