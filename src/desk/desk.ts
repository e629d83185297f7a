import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { mayConfirmGrave } from '../checking/may-confirm';
import { dismissedIds } from '../stored/dismissed-findings';
import { termsOf } from '../stored/known-terms';
import { lineageIn, previousEdition } from '../stored/previous-edition';
import { REPORT } from '../stored/documents';
import type { Content } from '../domain/version/differences';
import { loadDraft } from '../versions/draft';
import { lastWriteOf } from '../versions/last-version';
import { show } from '../versions/told';
import { writerIdOf } from '../versions/writer';
import { dataOf } from './data';
import { picturesIn } from './pictures';

/** A draft in a language, and the access of the caller. */
export type Asked = { documentId: string; locale: string; access: Access };

/**
 * Returns a draft for the desk, with the URLs of its pictures and everything that its checks need: the source's draft
 * if it is a translation, the glossary, last year's edition, the dismissed findings, and which findings stop
 * publishing. Throws 404 if there is no draft.
 */
export async function openDraft(strapi: Core.Strapi, asked: Asked, source: string) {
  const { documentId, locale, access } = asked;
  await access.toRead(asked);
  // Read before the content: if somebody saves in between, the older writer is told, and the next opening tells the newer.
  const saved = await savedIn(strapi, documentId, locale);
  const content = await contentIn(strapi, documentId, locale);
  const isTranslation = locale !== source;
  // The findings about a translation quote its source, so the caller must be allowed to read the source too.
  if (isTranslation) await access.toRead({ documentId, locale: source });
  const origin = isTranslation ? await loadDraft(strapi, documentId, source) : null;
  return {
    ...{ documentId, locale, content, pictures: await picturesIn(strapi, content) },
    saved,
    origin: origin?.content ?? null,
    terms: isTranslation ? await termsOf(strapi) : [],
    previous: await previousEdition(strapi, { ...lineageIn(content), locale }),
    dismissedFindings: await dismissedIds(strapi, documentId, locale),
    gate: strapi.config.get<ZongshuConfig['gate']>('zongshu.gate'),
    may: { ...(await mayIn(asked)), confirmErrors: await mayConfirmGrave(strapi, asked) },
  };
}

/** Returns who saved the draft last and when, so that a conflict names the other writer. `isSelf`: the caller, perhaps in another tab. */
async function savedIn(strapi: Core.Strapi, documentId: string, locale: string) {
  const last = await lastWriteOf(strapi, documentId, locale);
  if (!last) return null;
  const isSelf =
    last.writerId !== null && last.writerId === writerIdOf(strapi.requestContext.get());
  return { by: last.writer, isSelf, at: last.writtenAt };
}

/** Returns what the caller may do with the draft, so that nobody types what cannot be saved. */
async function mayIn({ access, ...target }: Asked) {
  const may = (action: 'update' | 'publish') =>
    access.to(action, target).then(
      () => true,
      () => false,
    );
  return { update: await may('update'), publish: await may('publish') };
}

/**
 * Replaces the content of a draft, all at once. The version that the request names as its base is compared below, as
 * for every other write. Throws 404 if there is no draft, and 403 if the caller may not change a field that changes.
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
