import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Access, Target } from '../access/access';
import { record } from '../auditing/record';
import { saveDraft } from '../desk/desk';
import { follow } from '../domain/remark/follow';
import { linesOf } from '../domain/remark/line';
import { withWords } from '../domain/remark/replaced';
import { ENDS, unfit, type Thread } from '../domain/remark/thread';
import { inReport } from '../stored/lock';
import { loadDraft } from '../versions/draft';
import { conflict } from './conflict';
import { peopleOf } from './people';
import type { Answer } from './query';
import { threadsOf } from './remark-row';
import { assigneeAmong, tell } from './tell';
import { write } from './write';

/**
 * Adds a reply, a task or an end to a thread. An accepted suggestion changes the draft in the same transaction. Throws
 * 404 for a thread of another draft. Throws 409 if the answer does not fit the thread's present state, or the text of
 * the draft has changed.
 */
export async function answerThread(
  strapi: Core.Strapi,
  target: Target & { access: Access },
  id: string,
  { kind, text, assignee, dueOn }: Answer,
): Promise<void> {
  const people = await peopleOf(strapi, target);
  await inReport(strapi, target.documentId, async () => {
    const thread = await threadIn(strapi, target, id);
    const why = unfit(thread, kind);
    if (why) throw conflict(strapi, why);
    const task = assigneeAmong(people, assignee);
    if (kind === 'accepted') await accept(strapi, target, thread);
    await write(strapi, target, {
      thread: id,
      kind,
      text: text ?? null,
      ...task,
      dueOn: dueOn ?? null,
    });
    await record(strapi, {
      ...{ chain: target.documentId, action: `remark-${kind}`, language: target.locale },
      details: { thread: id },
    });
    const to = [thread.task?.assignee ?? null, ...thread.said.map(({ writerId }) => writerId)];
    await tell(strapi, target, people, {
      ...{ thread: id, text: text ?? thread.said[0]?.text, to, isEnd: ENDS.includes(kind) },
      ...{ ...task, dueOn: dueOn ?? null },
    });
  });
}

async function threadIn(strapi: Core.Strapi, { documentId, locale }: Target, id: string) {
  const [thread] = await threadsOf(strapi, { reportId: documentId, language: locale, thread: id });
  if (thread) return thread;
  throw new errors.NotFoundError(`No thread "${id}" of this draft.`);
}

/** Inserts the suggested words where the remark is now, so that other edits made meanwhile are kept. */
async function accept(
  strapi: Core.Strapi,
  target: Target & { access: Access },
  { anchor, suggestion }: Thread,
): Promise<void> {
  const draft = await loadDraft(strapi, target.documentId, target.locale);
  const { is, path, start, end } = follow(anchor, linesOf(draft?.content ?? {}));
  if (!draft || is !== 'here' || path === null) throw conflict(strapi, 'changed');
  const content = withWords(draft.content, path, { start, end }, suggestion?.words ?? '');
  await saveDraft(strapi, target, content);
}
