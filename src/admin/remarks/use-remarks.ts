import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useDuring, useSayFailure } from '../use-during';
import type { Colleague, ThreadShown } from './threads';

type Answer = { data: ThreadShown[] };

/**
 * Reads and writes the remarks on a draft, with the colleagues who can answer. `save` sends typed text to the server
 * before a remark is written.
 */
export function useRemarks(documentId: string, locale: string, save: () => Promise<void>) {
  const { get, post } = useFetchClient();
  const sayFailure = useSayFailure();
  const { busy, during } = useDuring();
  const [threads, setThreads] = useState<ThreadShown[] | null>(null);
  const [people, setPeople] = useState<Colleague[]>([]);
  const address = `/api/report-remarks/${documentId}`;
  const options = { params: { locale } };

  useEffect(() => {
    get<Answer>(address, options)
      .then(({ data }) => setThreads(data.data))
      .catch(sayFailure);
    get<{ data: Colleague[] }>(`${address}/people`, options)
      .then(({ data }) => setPeople(data.data))
      .catch(sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [address, locale]);

  const send = (path: string, body: object) =>
    during(async () => {
      await save();
      const { data } = await post<Answer>(address + path, body, options);
      setThreads(data.data);
    });

  return {
    ...{ threads, people, busy },
    open: (body: object) => send('', body),
    say: (thread: string, body: object) => send(`/${thread}`, body),
  };
}
