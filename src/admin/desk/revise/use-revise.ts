import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Choice } from '../../../domain/desk';
import type { Issue } from '../../../domain/issue';
import type { UnreadableReason } from '../../../domain/result';
import { wordsOf } from '../../failure';
import { useText } from '../../text';
import type { Server } from '../saving/draft';
import type { Manuscript } from '../use-manuscript';
import type { Place } from '../place';

/** A place that both the new document and an editor changed. */
export interface Clash {
  base: string;
  mine: string;
  theirs: string;
  canBeBoth: boolean;
}

/** The state of a revised document: conflicts to choose from, merged with issues, or refused. */
export type Revision =
  | { kind: 'none' }
  | { kind: 'clashes'; file: File; clashes: Clash[] }
  | { kind: 'done'; file: File; issues: Issue[] }
  | { kind: 'refused'; message: string; reason?: UnreadableReason };

type Answer = { data: unknown; meta: { issues: Issue[] } };
type Details = { conflicts?: Clash[]; reason?: UnreadableReason };

/**
 * Merges a revised document into the draft on the desk. Typed text is saved first. Nothing is written while conflicts
 * are open.
 */
export function useRevise(
  desk: Manuscript | null,
  { server, place }: { server: Server; place: Place },
) {
  const say = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [revision, setRevision] = useState<Revision>({ kind: 'none' });
  const [isBusy, setBusy] = useState(false);

  async function merge(file: File, choices: readonly Choice[]): Promise<void> {
    if (!desk) return;
    await desk.saver.save();
    if (!desk.saver.isSaved())
      return setRevision({ kind: 'refused', message: say('desk.revise.unsaved') });
    const form = new FormData();
    form.append('file', file);
    const { data } = await post<Answer>(`/api/report-years/${place.documentId}/revise`, form, {
      params: { locale: place.locale, ...(choices.length > 0 && { choices: choices.join() }) },
      headers: { 'If-Match': `"${desk.saver.base().version}"` },
    });
    desk.saver.mergeIn(await server.open());
    await desk.saver.save();
    const { issues } = data.meta;
    setRevision(issues.length > 0 ? { kind: 'done', file, issues } : { kind: 'none' });
    toggleNotification({ type: 'success', message: say('desk.revise.done') });
  }

  const take = (file: File, choices: readonly Choice[] = []): void => {
    setBusy(true);
    merge(file, choices)
      .catch((error: unknown) => setRevision(refusalOf(error, file)))
      .finally(() => setBusy(false));
  };

  return {
    revision,
    isBusy,
    take: (file: File) => take(file),
    settle: take,
    close: () => setRevision({ kind: 'none' }),
  };
}

export type Revising = ReturnType<typeof useRevise>;

function refusalOf(error: unknown, file: File): Revision {
  const details = isFetchError(error)
    ? (error.response?.data?.error?.details as Details | undefined)
    : undefined;
  if (details?.conflicts) return { kind: 'clashes', file, clashes: details.conflicts };
  return { kind: 'refused', message: wordsOf(error) ?? '', reason: details?.reason };
}
