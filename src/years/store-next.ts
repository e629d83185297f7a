import type { Core } from '@strapi/strapi';
import { dataOf } from '../desk/data';
import type { Content } from '../domain/desk';
import { REPORT } from '../stored/documents';
import { keepBasis } from '../versions/basis';
import type { Source } from './sources';

/** Stores next year's drafts, the source first. */
export async function store(strapi: Core.Strapi, drafts: Source[], year: number) {
  const [first, ...others] = drafts as [Source, ...Source[]];
  const documents = strapi.documents(REPORT);
  const data = (await dataOf(strapi, {}, await withFreeSlug(strapi, first.content))) as never;
  const made = await documents.create({ data, locale: first.locale });
  const { documentId } = made;
  await keepBasis(strapi, documentId, first.locale);
  for (const { locale, content } of others) {
    const { slug: _slug, ...rest } = content;
    await documents.update({ documentId, locale, data: (await dataOf(strapi, {}, rest)) as never });
    await keepBasis(strapi, documentId, locale);
  }
  return { documentId, year, slug: made.slug, locales: drafts.map(({ locale }) => locale) };
}

/** Leaves out a slug that is taken, so that a new one is generated. */
async function withFreeSlug(strapi: Core.Strapi, content: Content): Promise<Content> {
  const { slug, ...rest } = content;
  const where = { slug: String(slug ?? '') };
  const taken =
    (await strapi.db.query(REPORT).count({ where })) +
    (await strapi.db.query('api::edition.edition').count({ where }));
  return taken > 0 ? rest : content;
}
