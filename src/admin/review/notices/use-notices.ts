import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSayFailure } from '../../use-during';
import { whileSeen } from '../../while-seen';
import type { NoticesAnswer, NoticesCount } from './notice';

const ADDRESS = '/api/notices';

/** The event that is sent when notices were read, so that the bell counts again. */
const READ = 'zongshu:notices-read';

/** Reads the notices of the signed-in user. `read` marks all of them as read. */
export function useNotices() {
  const { get, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<NoticesAnswer | null>(null);
  useEffect(() => {
    get<NoticesAnswer>(ADDRESS)
      .then(({ data }) => setAnswer(data))
      .catch(sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  const read = () =>
    put<NoticesAnswer>(ADDRESS, {})
      .then(({ data }) => {
        setAnswer(data);
        dispatchEvent(new Event(READ));
      })
      .catch(sayFailure);
  return { answer, read };
}

/** How often the bell asks while its page is visible, in milliseconds. */
const INTERVAL = 60 * 1000;

/** Returns the number of unread notices. A failed request is ignored, because the open page reports the problem. */
export function useUnread(): number {
  const { get } = useFetchClient();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    const ask = () =>
      void get<NoticesCount>(`${ADDRESS}/count`)
        .then(({ data }) => setUnread(data.data.unread))
        .catch(() => undefined);
    const { look, stop } = whileSeen(ask, INTERVAL);
    addEventListener(READ, look);
    return () => {
      stop();
      removeEventListener(READ, look);
    };
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  return unread;
}
