import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Issue } from '../../domain/issue';
import { useSayFailure } from '../use-during';

/** A finding that is dismissed, as the server answers it. `applies`: it is found in the draft as it stands. */
export interface Dismissed {
  finding: string;
  issue: Issue;
  reason: string;
  writer: string | null;
  writtenAt: string;
  applies: boolean;
}

type Answer = { data: Dismissed[] };

/** A draft, and what is to be done when something was dismissed or taken back: `now` are the ids, where the server told. */
export type Place = { documentId: string; locale: string; onDone(now: string[] | null): void };

const addressOf = ({ documentId }: Place) => `/api/report-checks/${documentId}/dismissals`;

/** Dismisses findings of a translation and takes that back. What fails is said, and the findings are asked for anew all the same. */
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
    // Also where it was refused: the finding may be there no more.
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
 * The findings of a translation that are dismissed.
 * @param asked another value whenever they are to be asked for again
 */
export function useDismissed(place: Place, asked: unknown): readonly Dismissed[] {
  const { get } = useFetchClient();
  const [dismissed, setDismissed] = useState<readonly Dismissed[]>([]);
  const address = addressOf(place);
  useEffect(() => {
    const stopping = new AbortController();
    get<Answer>(address, { params: { locale: place.locale }, signal: stopping.signal })
      .then(({ data }) => setDismissed(data.data))
      // A translation that is not there, or that one may not read, has none to show.
      .catch(() => {});
    return () => stopping.abort();
    // The client of the admin is another one at each render.
  }, [address, place.locale, asked]);
  return dismissed;
}
