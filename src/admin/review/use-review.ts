import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSayFailure } from '../use-during';
import { holdOn } from './may-speak';
import type { ReviewShown } from './review';

type Answer = { data: ReviewShown; meta: { version: string } };

/** A draft as it stands on the page: what tells that it was saved since, whether all of it is, and its version where that is known. */
export interface Reviewed {
  documentId: string;
  locale: string;
  saved?: string;
  isSaved: boolean;
  version: string | null;
}

/** The review of a draft, asked for again whenever it was saved, and what a reviewer may do with it. */
export function useReview({ documentId, locale, saved, isSaved, version }: Reviewed) {
  const { get, post, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<(Answer & { after: string | undefined }) | null>(null);
  const [busy, setBusy] = useState(false);
  const address = `/api/report-reviews/${documentId}`;
  const asked = useRef(0);

  /** Of two answers on their way the one that was asked for last is shown, whichever comes last. */
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
    // The client of the admin is another one at each render.
    [address, locale, take],
  );
  useEffect(() => void load(), [load]);

  /** What is signed is what this page has shown: a draft that was changed meanwhile is refused, and shown again. */
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
