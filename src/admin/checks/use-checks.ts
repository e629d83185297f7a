import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Coverage } from '../../domain/check/figures/account';
import type { Issue } from '../../domain/issue';
import type { Compared } from '../../domain/parity/coverage';
import { wordsOf } from '../failure';
import { baseHeaders } from '../versions/bases';

export type Finding = Issue & { gated: boolean };

/** The findings in a draft, as the server returns them. */
export type Checks = { issues: Finding[]; coverage: Coverage; numerals: Compared | null };

/** A draft as it was last saved. */
export type Saved = { documentId: string; locale: string; updatedAt: string };

type State = { checks: Checks | null; failure: string | null };

/**
 * Requests the checks of a draft, and again after every save. Earlier findings stay until the response arrives.
 * @param isThere whether the draft exists
 */
export function useChecks({ documentId, locale, updatedAt }: Saved, isThere = true): State {
  const { get } = useFetchClient();
  const [state, setState] = useState<State>({ checks: null, failure: null });
  useEffect(() => {
    if (!isThere) return;
    const stopping = new AbortController();
    get<{ data: Checks }>(`/api/report-checks/${documentId}`, {
      params: { locale },
      signal: stopping.signal,
    })
      .then(({ data }) => setState({ checks: data.data, failure: null }))
      .catch((error: unknown) => {
        const failure = wordsOf(error);
        if (failure) setState({ checks: null, failure });
      });
    return () => stopping.abort();
  }, [get, documentId, locale, updatedAt, isThere]);
  return state;
}

/** Publishes a draft despite the findings that stop it. Throws an error that `failure.ts` explains. */
export function useOverride({ documentId, locale }: Saved) {
  const { post } = useFetchClient();
  return (overrideReason: string) =>
    post(
      `/api/reports/${documentId}/publish?locale=${locale}`,
      { overrideReason },
      { headers: baseHeaders(documentId, locale) },
    );
}
