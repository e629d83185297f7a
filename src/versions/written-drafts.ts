import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { REPORT, type Call } from '../stored/documents';
import { localesOf } from '../stored/load';
import { loadDraft } from './draft';
import type { Met } from './stale';

/** Loads the drafts that a call writes, as they are before it. */
export async function metBy(
  strapi: Core.Strapi,
  { params }: Call,
  documentId: string,
): Promise<Met[]> {
  const locales =
    params.locale === '*'
      ? await localesOf(strapi, documentId, 'draft')
      : await namedIn(strapi, params.locale);
  const met: Met[] = [];
  for (const locale of locales) {
    met.push({ documentId, locale, draft: await loadDraft(strapi, documentId, locale) });
  }
  return met;
}

/** Returns the languages that a call names. */
export async function namedIn(
  strapi: Core.Strapi,
  locale: Call['params']['locale'],
): Promise<string[]> {
  const named = [locale ?? []].flat().filter((code) => code !== '' && code !== '*');
  if (named.length > 0) return named;
  return [await strapi.plugin('i18n').service('locales').getDefaultLocale()];
}

/** Throws 404 if the report was deleted. Strapi answers an update of a deleted report as if it had succeeded. */
export async function assertThere(
  strapi: Core.Strapi,
  { action }: Call,
  documentId: string,
  met: Met[],
) {
  if (action !== 'update' || met.some(({ draft }) => draft)) return;
  if ((await strapi.db.query(REPORT).count({ where: { documentId } })) > 0) return;
  throw new errors.NotFoundError(`No report "${documentId}".`);
}
