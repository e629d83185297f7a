import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Manuscript } from '../use-manuscript';
import type { Place } from '../place';
import { whileSeen } from '../../while-seen';
import { sectionAt } from './section-at';

/** Another user, or another tab of the same user (`isSelf`), with the same draft open. */
export interface Other {
  name: string | null;
  section: string | null;
  isSelf: boolean;
}

interface Answer {
  data: { others: Other[]; version: string | null };
}

/** How often a desk reports that it is open, in milliseconds. The server forgets it after three times this interval. */
const BEAT_MS = 10_000;

/**
 * Reports the user's presence and section while the page is visible, and returns the others. When another user saves,
 * the change is loaded and merged at once, not only with the next save here.
 */
export function usePresence(desk: Manuscript | null, { documentId, locale, tab }: Place): Other[] {
  const client = useFetchClient();
  const [others, setOthers] = useState<Other[]>([]);
  // The fetch client and the desk are new objects at each render, so a ref holds the newest ones.
  const current = useRef({ client, desk });
  current.current = { client, desk };

  useEffect(() => {
    const address = `/api/report-desks/${documentId}/presence`;
    let isLeft = false;
    async function beat(): Promise<void> {
      const { client, desk } = current.current;
      if (!desk) return;
      const said = { tab, section: sectionAt(desk.view.state) };
      const { data } = await client.put<Answer>(address, said, { params: { locale } });
      if (isLeft) return;
      setOthers(data.data.others);
      await desk.saver.hear(data.data.version);
    }
    // If the request fails, nobody is listed. The status line reports that the server cannot be reached.
    const say = () => void beat().catch(() => !isLeft && setOthers([]));
    const { stop } = whileSeen(say, BEAT_MS);
    return () => {
      isLeft = true;
      stop();
      const params = { locale, tab };
      void current.current.client.del(address, { params }).catch(() => undefined);
    };
  }, [documentId, locale, tab, desk === null]);
  return others;
}
