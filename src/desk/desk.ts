import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { dismissedIds } from '../stored/dismissed-findings';
import { termsOf } from '../stored/known-terms';
import { lineageIn, previousEdition } from '../stored/previous-edition';
import { REPORT } from '../stored/documents';
import type { Content } from '../domain/version/differences';
import { loadDraft } from '../versions/draft';
import { show } from '../versions/told';
import { dataOf } from './data';
import { picturesIn } from './pictures';

/** A draft in a language, and who asks. */
export type Asked = { documentId: string; locale: string; access: Access };

/**
 * A draft as the desk works on it, with where its pictures can be seen, and all that its checks need: the draft of its source where it is a translation, the
 * glossary, and which findings stop publishing. Throws 404 where there is none.
 */
export async function openDraft(strapi: Core.Strapi, asked: Asked, source: string) {
  const { documentId, locale, access } = asked;
  await access.toRead(asked);
  const content = await contentIn(strapi, documentId, locale);
  const isTranslation = locale !== source;
  // What is found in a translation tells what its source says.
  if (isTranslation) await access.toRead({ documentId, locale: source });
  const origin = isTranslation ? await loadDraft(strapi, documentId, source) : null;
  return {
    ...{ documentId, locale, content, pictures: await picturesIn(strapi, content) },
    origin: origin?.content ?? null,
    terms: isTranslation ? await termsOf(strapi) : [],
    previous: await previousEdition(strapi, { ...lineageIn(content), locale }),
    dismissedFindings: await dismissedIds(strapi, documentId, locale),
    gate: strapi.config.get<ZongshuConfig['gate']>('zongshu.gate'),
    may: await mayIn(asked),
  };
}

/** What the caller may do with the draft, so that nobody types what cannot be saved. */
async function mayIn({ access, ...target }: Asked) {
  const may = (action: 'update' | 'publish') =>
    access.to(action, target).then(
      () => true,
      () => false,
    );
  return { update: await may('update'), publish: await may('publish') };
}

/**
 * Makes a draft say something else, all at once. What the request names as its base is compared below, with every other write.
 * Throws 404, and 403 where the caller may not change a field that changes.
 */
export async function saveDraft(strapi: Core.Strapi, asked: Asked, content: Content) {
  const { documentId, locale, access } = asked;
  await access.to('update', asked);
  const before = await contentIn(strapi, documentId, locale);
  const data = await dataOf(strapi, before, content);
  await access.toWrite({ documentId, locale }, before, content);
  await strapi.documents(REPORT).update({ documentId, locale, data: data as never });
  return { documentId, locale, content: await contentIn(strapi, documentId, locale) };
}

async function contentIn(strapi: Core.Strapi, documentId: string, locale: string) {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  show(strapi, locale, draft.version);
  return draft.content;
}
