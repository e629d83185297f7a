import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useSayFailure } from '../use-during';
import type { ReviewShown } from './review';

type Answer = { data: ReviewShown; meta: { version: string } };

/** A draft, and what tells that it was saved since it was asked for. */
export type Reviewed = { documentId: string; locale: string; saved?: string };

/** The review of a draft, asked for again whenever it was saved, and what a reviewer may do with it. */
export function useReview({ documentId, locale, saved }: Reviewed) {
  const { get, post, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const address = `/api/report-reviews/${documentId}`;

  const load = useCallback(
    () =>
      get<Answer>(address, { params: { locale } })
        .then(({ data }) => setAnswer(data))
        .catch(sayFailure),
    // The client of the admin is another one at each render.
    [address, locale],
  );
  useEffect(() => void load(), [load, saved]);

  /** What is signed is what this page has shown: a draft that was changed meanwhile is refused, and shown again. */
  async function say(word: object): Promise<void> {
    setBusy(true);
    try {
      const headers = { 'If-Match': `"${answer?.meta.version ?? ''}"` };
      const { data } = await post<Answer>(address, word, { params: { locale }, headers });
      setAnswer(data);
    } catch (error) {
      sayFailure(error);
      await load();
    } finally {
      setBusy(false);
    }
  }

  const classify = (sensitivity: string) =>
    put<Answer>(address, { sensitivity }, { params: { locale } })
      .then(({ data }) => setAnswer(data))
      .catch(sayFailure);

  return { review: answer?.data ?? null, busy, say, classify, load };
}
