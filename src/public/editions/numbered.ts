import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EditionRow } from '../../stored/edition-row';
import { editionsOf } from './find';

/** The documentId of the report that a slug, a former one too, or a documentId names. Throws `NotFoundError`. */
export async function reportIdAt(strapi: Core.Strapi, slugOrId: string): Promise<string> {
  const id = await editionsOf(strapi).reportId(slugOrId);
  if (!id) throw new errors.NotFoundError(`No report "${slugOrId}".`);
  return id;
}

/** An edition of a report by its number as an address has it. Throws `NotFoundError` where there is none. */
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
