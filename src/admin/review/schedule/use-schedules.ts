import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useSayFailure } from '../../use-during';

/** A publication or withdrawal at a time, as the server answers it. */
export interface ScheduleShown {
  id: number;
  documentId: string;
  title: string | null;
  /** `*` for every language. */
  locale: string;
  action: 'publish' | 'withdraw';
  at: string;
  by: string | null;
  state: 'waiting' | 'done' | 'refused' | 'cancelled';
  reason: string | null;
  hasChanged: boolean;
}

/** What is to be done at a time, of one report or of all; asked for again where the draft was saved. */
export function useSchedules(documentId?: string, saved?: string) {
  const { get, post, del } = useFetchClient();
  const sayFailure = useSayFailure();
  const [schedules, setSchedules] = useState<ScheduleShown[] | null>(null);
  const load = useCallback(
    () =>
      get<{ data: ScheduleShown[] }>('/api/report-schedules', {
        params: documentId ? { report: documentId } : {},
      })
        .then(({ data }) => setSchedules(data.data))
        .catch(sayFailure),
    // The client of the admin is another one at each render.
    [documentId],
  );
  useEffect(() => void load(), [load, saved]);

  /** Throws what the server refuses. */
  async function plan(locale: string, body: object): Promise<void> {
    await post(`/api/report-schedules/${documentId}`, body, { params: { locale } });
    await load();
  }

  const cancel = ({ documentId: report, id }: ScheduleShown) =>
    del(`/api/report-schedules/${report}/${id}`)
      .catch(sayFailure)
      .then(() => load());

  return { schedules, plan, cancel };
}
