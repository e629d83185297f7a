import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Access, Target } from '../access/access';
import { dataOf } from '../desk/data';
import type { Content } from '../domain/version/differences';
import { REPORT } from '../stored/documents';
import { localesOf } from '../stored/load';
import { inReport } from '../stored/lock';
import { loadDraft } from '../versions/draft';
import { deletedDrafts } from '../versions/deleted-drafts';

/** Returns the deleted drafts that the caller may restore. */
export async function listDeleted(strapi: Core.Strapi, access: Access) {
  const all = await deletedDrafts(strapi);
  return all.flatMap(({ last: { content, version }, ...one }) =>
    content && mayCreate(access, one.locale, content)
      ? [{ ...one, version, title: content.title ?? null, year: content.year ?? null }]
      : [],
  );
}

function mayCreate(access: Access, locale: string, content: Content): boolean {
  try {
    access.toCreate(locale, content);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a deleted draft again from a version of it, under its old id: its editions, remarks and history belong to it
 * again. It is not published.
 */
export async function revive(
  strapi: Core.Strapi,
  { documentId, locale, access }: Target & { access: Access },
  content: Content,
) {
  access.toCreate(locale, content);
  return inReport(strapi, documentId, async () => {
    if (await loadDraft(strapi, documentId, locale)) throw there(documentId);
    const data = await dataOf(strapi, {}, content);
    const documents = strapi.documents(REPORT);
    if ((await localesOf(strapi, documentId, 'draft')).length > 0)
      await documents.update({ documentId, locale, data: data as never });
    else await documents.create({ locale, data: { ...data, documentId } as never });
    const draft = await loadDraft(strapi, documentId, locale);
    return { documentId, locale, content: draft!.content };
  });
}

const there = (documentId: string) =>
  new errors.ValidationError(`The draft of "${documentId}" was restored meanwhile.`);
