import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { Gate } from '../../../domain/check/gate';
import type { Term } from '../../../domain/check';
import type { Edition } from '../../../domain/edition';
import type { Content } from '../../../domain/desk';
import { showPictures } from '../picture-addresses';

/** A draft in the server's current state. */
export interface Draft {
  content: Content;
  version: string;
  /** Who saved it last. Unknown for a draft of the browser's store. */
  saved?: Saved | null;
}

/** Who saved a draft, and when. `isSelf`: the user, in another tab. */
export interface Saved {
  by: string | null;
  isSelf: boolean;
  at: string;
}

/** A draft with the data that its checks need. */
export interface Opened extends Draft {
  /** The address at which each picture can be seen, by its address in the draft. */
  pictures: Record<string, string>;
  origin: Content | null;
  terms: Term[];
  /** Last year's published report; null if there is none. */
  previous: Edition | null;
  dismissedFindings: string[];
  gate: Gate;
  may: { update: boolean; publish: boolean; confirmErrors: boolean };
}

interface Answer<Data> {
  data: Data;
  meta: { version: string };
}

/** Returns the requests to read and save a draft. Both throw an error that `failureOf` explains. */
export function useDraft(documentId: string, locale: string) {
  const client = useFetchClient();
  // The admin's fetch client is a new object at each render, so a ref holds the newest one.
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
  /** The server's message. */
  message: string;
}

const KINDS: Record<number, Failure['kind']> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  409: 'stale',
  429: 'busy',
};

/** Says what an error of the server, or of the connection, means for the typed text. */
export function failureOf(error: unknown): Failure {
  if (!isFetchError(error)) return { kind: 'offline', message: '' };
  const { status = 500 } = error;
  const message = error.response?.data?.error?.message ?? error.message;
  return { kind: KINDS[status] ?? (status >= 500 ? 'busy' : 'refused'), message };
}
