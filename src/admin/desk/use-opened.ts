import { useEffect, useState } from 'react';
import type { Language } from '../../domain/quantity';
import { failureOf, useDraft, type Failure, type Opened } from './saving/draft';
import { restore } from './saving/restore';
import { ownTab } from './saving/tab';

export type Restored = Awaited<ReturnType<typeof restore>>;

/** A draft with what this browser kept of it, or why it cannot be opened. */
export function useOpened(documentId: string, locale: string, language: Language) {
  const server = useDraft(documentId, locale);
  const [state, setState] = useState<{ opened: Opened; restored: Restored; tab: string } | null>(
    null,
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    async function open(): Promise<void> {
      const [opened, tab] = await Promise.all([server.open(), ownTab()]);
      const restored = await restore(documentId, locale, opened, language);
      if (!isLeft) setState({ opened, restored, tab });
    }
    setFailure(null);
    open().catch((error) => !isLeft && setFailure(failureOf(error)));
    return () => {
      isLeft = true;
    };
  }, [server, attempt]);
  return { server, state, failure, again: () => setAttempt(attempt + 1) };
}
