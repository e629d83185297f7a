import { useEffect, useState } from 'react';
import type { Language } from '../../domain/quantity';
import { failureOf, useDraft, type Failure, type Opened } from './saving/draft';
import { keptWords } from './saving/kept-words';
import { restore } from './saving/restore';
import { ownTab } from './saving/tab';
import { useWho } from '../who';

export type Restored = Awaited<ReturnType<typeof restore>>;

/** `who`: the user who typed the text, even if another user signs in on the page. */
type Open = { opened: Opened; restored: Restored; tab: string; who: string };

/** Opens a draft with the text that this browser kept. Returns an error if the draft cannot be opened. */
export function useOpened(documentId: string, locale: string, language: Language) {
  const server = useDraft(documentId, locale);
  const who = useWho();
  const [state, setState] = useState<Open | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    async function open(): Promise<void> {
      const [opened, tab] = await Promise.all([server.open(), ownTab()]);
      const restored = await restore({ documentId, locale, who }, opened, language);
      if (!isLeft) setState({ opened, restored, tab, who });
    }
    setFailure(null);
    open().catch((error) => !isLeft && setFailure(failureOf(error)));
    return () => {
      isLeft = true;
    };
  }, [server, attempt]);
  const kept = () => keptWords(who, documentId, locale);
  return { server, state, failure, kept, again: () => setAttempt(attempt + 1) };
}
