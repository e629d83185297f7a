import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { Gate } from '../../../domain/check/gate';
import type { Term } from '../../../domain/check';
import type { Edition } from '../../../domain/edition';
import type { Content } from '../../../domain/desk';
import { showPictures } from '../picture-addresses';

/** A draft as the server has it. */
export interface Draft {
  content: Content;
  version: string;
}

/** A draft with what its checks need. */
export interface Opened extends Draft {
  /** Where each picture can be seen, by the address that the draft has. */
  pictures: Record<string, string>;
  origin: Content | null;
  terms: Term[];
  /** Last year's report as it was published; null where there is none. */
  previous: Edition | null;
  dismissedFindings: string[];
  gate: Gate;
  may: { update: boolean; publish: boolean; confirmErrors: boolean };
}

interface Answer<Data> {
  data: Data;
  meta: { version: string };
}

/** The draft on the server. Both ways throw what `failureOf` explains. */
export function useDraft(documentId: string, locale: string) {
  const client = useFetchClient();
  // The client of the admin is another one at each render.
  const current = useRef(client);
  current.current = client;
  return useMemo(() => {
    const address = `/api/report-desks/${documentId}`;
    const params = { locale };
    return {
      async open(): Promise<Opened> {
        const { data } = await current.current.get<Answer<Opened>>(address, { params });
        showPictures(data.data.pictures);
        return { ...data.data, version: data.meta.version };
      },
      async save(content: Content, version: string): Promise<Draft> {
        const headers = { 'If-Match': `"${version}"` };
        const { data } = await current.current.put<Answer<{ content: Content }>>(
          address,
          { content },
          { params, headers },
        );
        return { content: data.data.content, version: data.meta.version };
      },
    };
  }, [documentId, locale]);
}

export type Server = ReturnType<typeof useDraft>;

/** Why a draft was not read or written. */
export interface Failure {
  kind: 'offline' | 'signed-out' | 'stale' | 'forbidden' | 'gone' | 'refused' | 'busy';
  /** The server's own words. */
  message: string;
}

const KINDS: Record<number, Failure['kind']> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  409: 'stale',
  429: 'busy',
};

/** What a failure of the server, or of the way to it, means for what is typed. */
export function failureOf(error: unknown): Failure {
  if (!isFetchError(error)) return { kind: 'offline', message: '' };
  const { status = 500 } = error;
  const message = error.response?.data?.error?.message ?? error.message;
  return { kind: KINDS[status] ?? (status >= 500 ? 'busy' : 'refused'), message };
}
