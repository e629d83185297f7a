import { useEffect, useState } from 'react';
import { useServer } from './saving/server';
import type { Standing } from './saving/standing';

/** Requests the state of a translation once. Returns null until it is known, or if it cannot be loaded. */
export function useStanding(documentId: string, locale: string): Standing | null {
  const server = useServer(documentId, locale);
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    server.load().then(setStanding, () => setStanding(null));
  }, [server]);
  return standing;
}
