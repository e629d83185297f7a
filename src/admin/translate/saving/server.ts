import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { PieceStatus } from '../../../domain/translate';
import { fileName } from '../../../domain/write/file-name';
import { baseHeaders, holdVersion } from '../../versions/bases';
import { fileIn, save } from './save-file';
import type { PieceChange } from './change-of';
import type { Standing } from './standing';

export const FORMATS = ['xliff12', 'xliff20', 'csv', 'xlsx'] as const;

export type Format = (typeof FORMATS)[number];

/** The result of importing a file. */
export interface Taken {
  changed: number;
  differences: Pick<PieceStatus, 'path'>[];
  missingFigures: Pick<PieceStatus, 'path'>[];
}

interface Answer {
  data: Standing;
  meta: { version: string | null } & Partial<Taken>;
}

/** Returns the requests for a translation. Each of them throws an error that `failureOf` explains. */
export function useServer(documentId: string, locale: string) {
  const client = useFetchClient();
  // The admin's fetch client is a new object at each render, so a ref holds the newest one.
  const current = useRef(client);
  current.current = client;
  return useMemo(() => {
    const address = `/api/report-translations/${documentId}`;
    const basedOn = (params: object = {}) => ({
      ...{ params: { locale, ...params }, headers: baseHeaders(documentId, locale) },
    });
    const shown = ({ data }: { data: Answer }): Answer => {
      holdVersion(documentId, locale, data.meta.version);
      return data;
    };
    return {
      load: async () =>
        shown(await current.current.get<Answer>(address, { params: { locale } })).data,
      renew: async () => shown(await current.current.post<Answer>(address, {}, basedOn())).data,
      write: async (pieces: PieceChange[]) =>
        shown(await current.current.put<Answer>(address, { pieces }, basedOn())).data,
      async take(file: File, merge: boolean): Promise<{ data: Standing; meta: Taken }> {
        const body = fileIn(file);
        const sent = current.current.post<Answer>(`${address}/import`, body, basedOn({ merge }));
        return shown(await sent) as { data: Standing; meta: Answer['meta'] & Taken };
      },
      /** Saves the translation as a file that is named by the report's title. */
      async download(format: Format, title: string): Promise<void> {
        const { data } = await current.current.get<Blob>(`${address}/export`, {
          ...{ params: { locale, format }, responseType: 'blob' },
        });
        save(data, `${fileName(title) || documentId}.${locale}`, format);
      },
    };
  }, [documentId, locale]);
}

export type Server = ReturnType<typeof useServer>;
