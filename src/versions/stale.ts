import type { Core } from '@strapi/strapi';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { staleMessage, type Lateness } from '../domain/messages/stale';
import { toShanghaiTime } from '../domain/shanghai-time';
import { differences } from '../domain/version/differences';
import type { Base } from './base';
import type { Draft } from './draft';
import { revisionsOf, type Revision } from './revisions';

/** A draft that a write meets, or the lack of one. */
export type Met = { documentId: string; locale: string; draft: Draft | null };

/** The 409 for a write that names another base than what it meets: who came before it, when, and what changed. */
export async function staleRefusal(strapi: Core.Strapi, base: Base, met: Met) {
  const revisions = revisionsOf(strapi, met.documentId);
  const seen = base.kind === 'versions' ? await revisions.among(base.versions) : null;
  const latest = await latestOf(revisions, met);
  const writtenAt = latest?.writtenAt ?? met.draft?.updatedAt ?? null;
  const late: Lateness = {
    reason: reasonOf(base, met),
    writer: latest?.writer ?? null,
    when: writtenAt && minuteOf(writtenAt),
    differences: changes(seen, met),
  };
  const { when: _when, ...details } = late;
  const message = staleMessage(late, callerLanguage(strapi.requestContext.get()));
  const version = met.draft?.version ?? null;
  return new RefusalError('conflict', message, {
    ...details,
    ...{ locale: met.locale, version, writtenAt },
  });
}

function reasonOf(base: Base, { draft }: Met): Lateness['reason'] {
  if (base.kind === 'none') return 'exists';
  return draft ? 'changed' : 'deleted';
}

/** None where what the caller saw is no longer remembered, or nothing is left of it. */
const changes = (seen: Revision | null, { draft }: Met) =>
  seen?.content && draft ? differences(seen.content, draft.content) : [];

/**
 * The write that made the draft what it is. A change of the slug is a write of another language, which the revisions of
 * this one do not have.
 */
async function latestOf(
  { last }: ReturnType<typeof revisionsOf>,
  { locale, draft }: Met,
): Promise<Revision | null> {
  const own = await last({ language: locale });
  return own?.version === (draft?.version ?? null) ? own : last();
}

/** A minute on China's clocks: `2026-01-16 10:32`. */
const minuteOf = (instant: string) => toShanghaiTime(instant).slice(0, 16).replace('T', ' ');
