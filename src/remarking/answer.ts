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
 * Adds to a thread: a reply, a task, an end. What is accepted becomes an edit of the draft in the same transaction. Throws 404 for
 * a thread that is not of this draft, 409 where it does not fit the thread as it stands now, or the words have changed.
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

/** The words are put where the remark stands now: of what was edited beside them meanwhile nothing is lost. */
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
