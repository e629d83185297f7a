import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Manuscript, Place } from '../use-manuscript';
import { whileSeen } from '../../while-seen';
import { sectionAt } from './section-at';

/** Somebody who has the same draft open; `isSelf`: in another tab of one's own. */
export interface Other {
  name: string | null;
  section: string | null;
  isSelf: boolean;
}

interface Answer {
  data: { others: Other[]; version: string | null };
}

/** How often a desk says that it is open. The server forgets it after three times this. */
const BEAT_MS = 10_000;

/**
 * Says that one is here and in which section, as long as the page is looked at, and hears who else is. What another saved
 * meanwhile is fetched and merged at once, and not only with one's own next save.
 */
export function usePresence(desk: Manuscript | null, { documentId, locale, tab }: Place): Other[] {
  const client = useFetchClient();
  const [others, setOthers] = useState<Other[]>([]);
  // The client of the admin and the desk are others at each render.
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
    // Without an answer nobody is known to be here: the status line says that the server is not reached.
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
