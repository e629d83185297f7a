import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { REPORT, WRITES, type DocumentMiddleware } from '../stored/documents';

/**
 * Refuses to write a locale that does not exist, and to publish one without a draft. The Document Service would store
 * the first and silently do nothing for the second.
 */
export const requireKnownLocale: DocumentMiddleware =
  (strapi) =>
  async ({ uid, action, params: { locale } }, next) => {
    if (uid !== REPORT || !WRITES.has(action)) return next();
    await assertKnown(strapi, asked(locale));
    const result = await next();
    if (action === 'publish') assertPublished(result, locale);
    return result;
  };

function asked(locale: string | string[] | null | undefined): string[] {
  return [locale ?? []].flat().filter((code) => code !== '*' && code !== '');
}

async function assertKnown(strapi: Core.Strapi, codes: string[]): Promise<void> {
  if (codes.length === 0) return;
  const known: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const unknown = codes.find((code) => !known.some((locale) => locale.code === code));
  if (!unknown) return;
  throw new errors.ValidationError(
    `Unknown locale "${unknown}". Use one of: ${known.map(({ code }) => code).join(', ')}.`,
    { locale: unknown },
  );
}

function assertPublished(result: unknown, locale: unknown): void {
  const { entries } = result as { entries: unknown[] };
  if (entries.length > 0) return;
  throw new errors.NotFoundError(
    `Nothing to publish: the report has no draft in ${locale ? `"${String(locale)}"` : 'the default locale'}.`,
  );
}
