import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EditionRow } from '../../stored/edition-row';
import { editionsOf } from './find';

/** Returns the documentId of the report that a slug, a former slug or a documentId names. Throws `NotFoundError`. */
export async function reportIdAt(strapi: Core.Strapi, slugOrId: string): Promise<string> {
  const id = await editionsOf(strapi).reportId(slugOrId);
  if (!id) throw new errors.NotFoundError(`No report "${slugOrId}".`);
  return id;
}

/** Returns an edition of a report by the number in its address. Throws `NotFoundError` if it does not exist. */
export async function editionNumbered(
  strapi: Core.Strapi,
  reportId: string,
  locale: string,
  number: string,
): Promise<EditionRow> {
  const row = /^[1-9]\d{0,8}$/.test(number)
    ? await editionsOf(strapi).edition(reportId, locale, Number(number))
    : null;
  if (!row) throw new errors.NotFoundError(`No edition ${number} in "${locale}".`);
  return row;
}
