import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../desk/saving/draft';
import { useForgetEntries } from '../use-forget-entries';
import { useWho } from '../who';
import { keptOf } from './saving/kept';
import { useServer, type Server } from './saving/server';
import { sessionOf, type Session, type View } from './saving/session';

/** An open translation: its current state, and the actions on it. */
export interface Translation {
  documentId: string;
  locale: string;
  view: View;
  session: Session;
  server: Server;
}

/** Opens a translation together with the text that this browser kept; null until it is loaded. */
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
      // Otherwise Strapi's form would show its old data.
      forgetEntries();
    };
  }, [server, attempt]);

  const translation: Translation | null = open && { documentId, locale, server, ...open };
  /** Returns what this browser keeps of the translation, for a report that is gone. */
  const kept = async () =>
    (await keptOf(who, documentId, locale).all()).map(({ text }) => text).join('\n');
  return { translation, failure, kept, again: () => setAttempt(attempt + 1) };
}
