import { useEffect, useState } from 'react';
import { useServer } from './saving/server';
import type { Standing } from './saving/standing';

/** How a translation stands, asked once; null until it is known, and where it cannot be known. */
export function useStanding(documentId: string, locale: string): Standing | null {
  const server = useServer(documentId, locale);
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    server.load().then(setStanding, () => setStanding(null));
  }, [server]);
  return standing;
}
