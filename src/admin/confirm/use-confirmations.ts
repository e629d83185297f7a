import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useDuring, useSayFailure } from '../use-during';
import type { ConfirmationShown } from './confirmation';

type Made = { link: string; isMailed: boolean };

/** What was asked about a draft; `save` brings what is typed to the server before somebody is asked about it. */
export function useConfirmations(documentId: string, locale: string, save: () => Promise<void>) {
  const { get, post, del } = useFetchClient();
  const sayFailure = useSayFailure();
  const { busy, during } = useDuring();
  const [all, setAll] = useState<ConfirmationShown[] | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [isMailing, setMailing] = useState(false);
  const [isMailed, setMailed] = useState(false);
  const address = `/api/report-confirmations/${documentId}`;
  const options = { params: { locale } };

  const load = useCallback(
    () =>
      get<{ data: ConfirmationShown[]; meta: { isMailing: boolean } }>(address, options)
        .then(({ data }) => {
          setAll(data.data);
          setMailing(data.meta.isMailing);
        })
        .catch(sayFailure),
    // The client of the admin is another one at each render.
    [address, locale],
  );
  useEffect(() => void load(), [load]);

  const ask = (body: object) =>
    during(async () => {
      await save();
      const { data } = await post<{ data: ConfirmationShown[]; meta: Made }>(
        address,
        body,
        options,
      );
      setAll(data.data);
      setLink(data.meta.link);
      setMailed(data.meta.isMailed);
    });

  const revoke = (id: number) =>
    during(async () => {
      await del(`${address}/${id}`);
      await load();
    });

  return { all, link, isMailing, isMailed, busy, ask, revoke };
}
