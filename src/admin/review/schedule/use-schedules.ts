import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useSayFailure } from '../../use-during';

/** A scheduled publication or withdrawal, as the server returns it. */
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

/** Reads the schedules of one report, or of all. Requests them again after each save of the draft. */
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
    // The admin's fetch client is a new object at each render, so it is no dependency.
    [documentId],
  );
  useEffect(() => void load(), [load, saved]);

  /** Throws the server's error if the schedule is refused. */
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
