import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Issue } from '../../domain/issue';
import { useSayFailure } from '../use-during';

/** A dismissed finding, as the server returns it. `applies`: the current draft still has the finding. */
export interface Dismissed {
  finding: string;
  issue: Issue;
  reason: string;
  writer: string | null;
  writtenAt: string;
  applies: boolean;
}

type Answer = { data: Dismissed[] };

/**
 * A draft. `onDone` runs after each try to dismiss or restore a finding. `now` has the ids of the dismissed findings,
 * or null if the request failed.
 */
export type Place = { documentId: string; locale: string; onDone(now: string[] | null): void };

const addressOf = ({ documentId }: Place) => `/api/report-checks/${documentId}/dismissals`;

/** Dismisses and restores findings of a translation. Shows an error if a request fails. Calls `onDone` in any case. */
export function useDismissing(place: Place) {
  const { post, del } = useFetchClient();
  const sayFailure = useSayFailure();
  const params = { locale: place.locale };

  async function change(send: () => Promise<{ data: Answer }>): Promise<void> {
    let now: string[] | null = null;
    try {
      const { data } = await send();
      now = data.data.map(({ finding }) => finding);
    } catch (error) {
      sayFailure(error);
    }
    // Also after a refusal: the finding may no longer exist.
    place.onDone(now);
  }

  return {
    dismiss: (finding: string, reason: string) =>
      change(() => post<Answer>(addressOf(place), { finding, reason }, { params })),
    undo: (finding: string) =>
      change(() => del<Answer>(`${addressOf(place)}/${finding}`, { params })),
  };
}

/**
 * Returns the dismissed findings of a translation.
 * @param asked changes whenever the findings should be requested again
 */
export function useDismissed(place: Place, asked: unknown): readonly Dismissed[] {
  const { get } = useFetchClient();
  const [dismissed, setDismissed] = useState<readonly Dismissed[]>([]);
  const address = addressOf(place);
  useEffect(() => {
    const stopping = new AbortController();
    get<Answer>(address, { params: { locale: place.locale }, signal: stopping.signal })
      .then(({ data }) => setDismissed(data.data))
      // If the translation is missing or the user may not read it, there is nothing to show.
      .catch(() => {});
    return () => stopping.abort();
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [address, place.locale, asked]);
  return dismissed;
}
