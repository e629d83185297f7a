import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../desk/saving/draft';
import { useForgetEntries } from '../use-forget-entries';
import { useWho } from '../who';
import { keptOf } from './saving/kept';
import { useServer, type Server } from './saving/server';
import { sessionOf, type Session, type View } from './saving/session';

/** A translation that is open: how it stands as one works on it, and what can be done to it. */
export interface Translation {
  documentId: string;
  locale: string;
  view: View;
  session: Session;
  server: Server;
}

/** Opens a translation with what this browser kept of it; null until it is there. */
export function useTranslation(documentId: string, locale: string) {
  const server = useServer(documentId, locale);
  const who = useWho();
  const forgetEntries = useForgetEntries();
  const [open, setOpen] = useState<{ session: Session; view: View } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let session: Session | null = null;
    let isLeft = false;
    const kept = keptOf(who, documentId, locale);
    async function start(): Promise<void> {
      const [standing, typed] = await Promise.all([server.load(), kept.all()]);
      if (isLeft) return;
      const made = sessionOf(
        {
          ...{ server, keep: kept.keep, forget: kept.forget, explain: failureOf },
          onView: (view) => setOpen({ session: made, view }),
        },
        standing,
        typed,
      );
      session = made;
      made.start();
    }
    setFailure(null);
    start().catch((error) => !isLeft && setFailure(failureOf(error)));
    const saveAtOnce = () => void session?.save();
    const onHidden = () => document.visibilityState === 'hidden' && saveAtOnce();
    window.addEventListener('online', saveAtOnce);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      isLeft = true;
      window.removeEventListener('online', saveAtOnce);
      document.removeEventListener('visibilitychange', onHidden);
      void session?.save();
      session?.stop();
      // The form of Strapi would show what it loaded before.
      forgetEntries();
    };
  }, [server, attempt]);

  const translation: Translation | null = open && { documentId, locale, server, ...open };
  return { translation, failure, again: () => setAttempt(attempt + 1) };
}
