import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { TranslationStatus } from '../../domain/translate';
import { wordsOf } from '../failure';
import { baseHeaders, holdVersion } from '../versions/bases';
import { useForgetEntries } from '../use-forget-entries';
import { fileIn, save } from './save-file';

/** How a translation stands, as the server answers it. */
export type Standing = TranslationStatus & { isStarted: boolean };

export type PieceChange = { path: string; hash?: string; target?: string; confirmed?: true };

export const FORMATS = ['xliff12', 'xliff20', 'csv', 'xlsx'] as const;

/** Somebody wrote in between: what stands there now is shown, and what is being typed stays. */
const STALE = 409;

type Answer = { data: Standing; meta: { version: string | null } };

/** A translation on the server: its state, and what can be done to it. What fails is said and changes nothing. */
export function useTranslation(documentId: string, locale: string) {
  const { get, post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const forgetEntries = useForgetEntries();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [busy, setBusy] = useState(false);
  const address = `/api/report-translations/${documentId}`;
  const options = { params: { locale } };
  const basedOn = () => ({ headers: baseHeaders(documentId, locale) });

  function show({ data, meta }: Answer): void {
    holdVersion(documentId, locale, meta.version);
    setStanding(data);
  }

  const load = async () => show((await get<Answer>(address, options)).data);

  async function during<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      const message = wordsOf(error);
      if (message) toggleNotification({ type: 'danger', message });
      if (isFetchError(error) && error.status === STALE) await load();
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  /** Writes something, and shows how the translation stands then. Whether it went well. */
  async function change(send: () => Promise<{ data: Answer }>): Promise<boolean> {
    const answer = await during(send);
    if (answer) {
      show(answer.data);
      forgetEntries();
    }
    return Boolean(answer);
  }

  useEffect(() => {
    void during(load);
    // The client of the admin is another one at each render.
  }, [address, locale]);

  return {
    standing,
    busy,
    renew: () => change(() => post<Answer>(address, {}, { ...options, ...basedOn() })),
    write: (pieces: PieceChange[]) =>
      change(() => put<Answer>(address, { pieces }, { ...options, ...basedOn() })),
    take: (file: File, merge: boolean) =>
      change(() =>
        post<Answer>(`${address}/import`, fileIn(file), {
          params: { locale, merge },
          ...basedOn(),
        }),
      ),
    download: (format: (typeof FORMATS)[number]) =>
      during(async () => {
        const params = { locale, format };
        const answer = await get<Blob>(`${address}/export`, { params, responseType: 'blob' });
        save(answer.data, `${documentId}.${locale}`, format);
      }),
  };
}
