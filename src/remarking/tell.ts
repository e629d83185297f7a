import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { mentionsIn } from '../domain/remark/mentions';
import { notify } from '../noticing/notify';
import { writerOf } from '../versions/writer';
import { tellOfRemark } from '../webhooks/events';
import type { Colleague } from './people';

type Spoken = {
  thread: string;
  text: string | null | undefined;
  /** Whether this entry closes the thread. */
  isEnd?: boolean;
  /** The people who wrote in the thread before. */
  to: readonly (string | null)[];
  assignee: string | null;
  dueOn: string | null;
};

/**
 * Notifies everybody whom an entry in a thread concerns. Each person gets one notice, of the kind that matters most.
 */
export async function tell(
  strapi: Core.Strapi,
  { documentId: reportId, locale: language }: Target,
  people: readonly Colleague[],
  { thread, text, to, assignee, dueOn, isEnd = false }: Spoken,
): Promise<void> {
  const by = writerOf(strapi.requestContext.get()) ?? '—';
  const details = { by, remark: text ?? '', thread, ...(dueOn && { dueOn }) };
  const called = mentionsIn(text ?? '', people);
  const told = { reportId, language, details };
  await notify(strapi, [assignee], { kind: 'assigned', ...told });
  const mentioned = called.filter((id) => id !== assignee);
  await notify(strapi, mentioned, { kind: 'mentioned', ...told });
  const readers = new Set(people.map(({ id }) => id));
  const rest = to.filter(
    (id) => id !== null && readers.has(id) && id !== assignee && !called.includes(id),
  );
  await notify(strapi, rest, { kind: isEnd ? 'closed' : 'answered', ...told });
  await tellOfRemark(strapi, { documentId: reportId, locale: language, thread });
}

/** Returns the person who gets a task. Throws 400 for somebody who may not read the report. */
export function assigneeAmong(people: readonly Colleague[], assignee: string | undefined) {
  if (assignee === undefined) return { assignee: null, assigneeName: null };
  const found = people.find(({ id }) => id === assignee);
  if (found) return { assignee: found.id, assigneeName: found.name };
  throw new errors.ValidationError(
    `Invalid parameter "assignee": "${assignee}" is nobody who may read this report.`,
    { parameter: 'assignee' },
  );
}
