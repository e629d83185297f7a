import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSayFailure } from '../../use-during';
import { whileSeen } from '../../while-seen';
import type { NoticesAnswer, NoticesCount } from './notice';

const ADDRESS = '/api/notices';

/** Said on the page when notices were read, so that the bell counts anew. */
const READ = 'zongshu:notices-read';

/** What the person who is signed in was told; `read` says that all of it was seen. */
export function useNotices() {
  const { get, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<NoticesAnswer | null>(null);
  useEffect(() => {
    get<NoticesAnswer>(ADDRESS)
      .then(({ data }) => setAnswer(data))
      .catch(sayFailure);
    // The client of the admin is another one at each render.
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

/** How often the bell asks, in milliseconds, as long as its page is looked at. */
const INTERVAL = 60 * 1000;

/** How many notices are unread. A bell that cannot ask says nothing: the page it stands on says what is wrong. */
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
    // The client of the admin is another one at each render.
  }, []);
  return unread;
}
