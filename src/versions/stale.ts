import type { Core } from '@strapi/strapi';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { staleMessage, type Lateness } from '../domain/messages/stale';
import { toShanghaiTime } from '../domain/shanghai-time';
import { differences } from '../domain/version/differences';
import type { Base } from './base';
import type { Draft } from './draft';
import { revisionsOf, type Revision } from './revisions';

/** The draft that a write meets, or null. */
export type Met = { documentId: string; locale: string; draft: Draft | null };

/** Builds the 409 for a write with an outdated base: who wrote before it, when, and what changed. */
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

/** Returns the changes since the caller's version. Returns none if that version or the draft no longer exists. */
const changes = (seen: Revision | null, { draft }: Met) =>
  seen?.content && draft ? differences(seen.content, draft.content) : [];

/**
 * Returns the write that produced the present draft. A slug may be changed by a write in another language, whose
 * revision is not among those of this language.
 */
async function latestOf(
  { last }: ReturnType<typeof revisionsOf>,
  { locale, draft }: Met,
): Promise<Revision | null> {
  const own = await last({ language: locale });
  return own?.version === (draft?.version ?? null) ? own : last();
}

/** Formats a minute in China's time zone: `2026-01-16 10:32`. */
const minuteOf = (instant: string) => toShanghaiTime(instant).slice(0, 16).replace('T', ' ');
