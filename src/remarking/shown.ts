import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { unseen } from '../access/refusals';
import { follow } from '../domain/remark/follow';
import { linesOf } from '../domain/remark/line';
import type { Said, Thread } from '../domain/remark/thread';
import { loadDraft } from '../versions/draft';
import { show } from '../versions/told';
import { threadsOf } from './remark-row';

/** Returns every thread of a draft, with the present place of its subject. Throws 404 if there is no draft. */
export async function threadsShown(strapi: Core.Strapi, { documentId, locale }: Target) {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  show(strapi, locale, draft.version);
  const lines = linesOf(draft.content);
  const threads = await threadsOf(strapi, { reportId: documentId, language: locale });
  return threads.map((thread) => shownThread(thread, follow(thread.anchor, lines)));
}

function shownThread(
  { thread, anchor, said, isOpen, suggestion, task }: Thread,
  standing: ReturnType<typeof follow>,
) {
  return {
    ...{ id: thread, isOpen, about: anchor, standing },
    ...{ suggestion, task, said: said.map(shownSaid) },
  };
}

const shownSaid = ({ kind, text, writer, writerId, at, assigneeName, dueOn }: Said) => ({
  ...{ kind, text, by: writer, byId: writerId, at, assigneeName, dueOn },
});
