import { randomUUID } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { unseen } from '../access/refusals';
import { anchorAt, type Anchor } from '../domain/remark/anchor';
import { isWorded, linesOf } from '../domain/remark/line';
import { onlyPlaceOf } from '../domain/remark/only-place';
import { inReport } from '../stored/lock';
import { loadDraft } from '../versions/draft';
import { conflict } from './conflict';
import type { Opening } from './query';
import { assigneeAmong, tell } from './tell';
import { peopleOf } from './people';
import { write } from './write';

/**
 * Opens a thread about a place in a draft. Throws 404 if there is no draft, 400 for a place that the draft does not
 * have, and 409 if the text that the caller saw is no longer there: a remark must never be attached to other text.
 */
export async function openThread(strapi: Core.Strapi, target: Target, opening: Opening) {
  const people = await peopleOf(strapi, target);
  return inReport(strapi, target.documentId, async () => {
    const anchor = await anchorOf(strapi, target, opening);
    const { text, suggestion = null, assignee, dueOn = null } = opening;
    assertSuggestion(anchor, suggestion);
    const task = assigneeAmong(people, assignee);
    const thread = randomUUID();
    await write(strapi, target, {
      ...{ thread, kind: 'remark', text, anchor, suggestion, ...task, dueOn },
    });
    await tell(strapi, target, people, { text, thread, to: [], ...task, dueOn });
    return thread;
  });
}

async function anchorOf(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
  { path, start, end, exact }: Opening,
): Promise<Anchor> {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  const lines = linesOf(draft.content);
  const line = lines.find((one) => one.path === path);
  const stretch = start === undefined || end === undefined ? null : { start, end };
  const anchor = line && anchorAt(line, stretch);
  if (anchor && (exact === undefined || anchor.exact === exact)) return anchor;
  const moved = exact === undefined ? null : onlyPlaceOf(exact, path, lines);
  if (moved) return moved;
  if (exact !== undefined) throw conflict(strapi, 'changed');
  throw new errors.ValidationError(
    `Invalid parameter "path": the draft has no words at "${path}"${stretch ? `, ${start}–${end}` : ''}.`,
    { parameter: 'path' },
  );
}

/** Throws unless a suggestion replaces words within one line. */
function assertSuggestion({ kind, exact }: Anchor, suggestion: string | null): void {
  if (suggestion === null || (isWorded({ kind }) && !exact.includes('\n'))) return;
  throw new errors.ValidationError(
    'Invalid parameter "suggestion": other words can be suggested for words of one line alone.',
    { parameter: 'suggestion' },
  );
}
