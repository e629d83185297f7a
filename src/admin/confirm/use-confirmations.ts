import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useDuring, useSayFailure } from '../use-during';
import type { ConfirmationShown } from './confirmation';

type Made = { link: string; isMailed: boolean };

/**
 * Reads and changes the confirmation requests of a draft. `save` sends typed text to the server before a new request is
 * made.
 */
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
    // The admin's fetch client is a new object at each render, so it is no dependency.
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
