import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSayFailure } from '../use-during';
import { holdOn } from './may-speak';
import type { ReviewShown } from './review';

type Answer = { data: ReviewShown; meta: { version: string } };

/** A draft on a page. `saved` changes with each save. `isSaved`: all text is saved. `version` is null if unknown. */
export interface Reviewed {
  documentId: string;
  locale: string;
  saved?: string;
  isSaved: boolean;
  version: string | null;
}

/** Reads the review of a draft, again after each save, and sends the decisions of a reviewer. */
export function useReview({ documentId, locale, saved, isSaved, version }: Reviewed) {
  const { get, post, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<(Answer & { after: string | undefined }) | null>(null);
  const [busy, setBusy] = useState(false);
  const address = `/api/report-reviews/${documentId}`;
  const asked = useRef(0);

  /** If two requests are under way, only the response to the later request is shown. */
  const take = useCallback(
    async (asking: Promise<{ data: Answer }>) => {
      asked.current += 1;
      const turn = asked.current;
      const { data } = await asking;
      if (turn === asked.current) setAnswer({ ...data, after: saved });
    },
    [saved],
  );
  const load = useCallback(
    () => take(get<Answer>(address, { params: { locale } })).catch(sayFailure),
    // The admin's fetch client is a new object at each render, so it is no dependency.
    [address, locale, take],
  );
  useEffect(() => void load(), [load]);

  /**
   * A reviewer signs what this page has shown. If the draft has changed since, the server refuses, and the page shows
   * the new draft.
   */
  async function say(word: object): Promise<void> {
    setBusy(true);
    try {
      const headers = { 'If-Match': `"${answer?.meta.version ?? ''}"` };
      await take(post<Answer>(address, word, { params: { locale }, headers }));
    } catch (error) {
      sayFailure(error);
      await load();
    } finally {
      setBusy(false);
    }
  }

  const classify = (sensitivity: string) =>
    take(put<Answer>(address, { sensitivity }, { params: { locale } })).catch(sayFailure);

  const hold =
    answer &&
    holdOn({
      ...{ isSaved, saved, version },
      ...{ answeredAfter: answer.after, answered: answer.meta.version },
    });
  return {
    ...{ review: answer?.data ?? null, version: answer?.meta.version ?? null },
    ...{ hold, busy, say, classify, load },
  };
}
