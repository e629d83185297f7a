import { useEffect, useMemo, useState } from 'react';
import { useWho } from '../who';
import { begunBy, NOTHING_BEGUN, type Begun } from './kept';

/**
 * Holds the import of this tab. Every change is kept in the browser at once, so that a reload loses nothing. `begun` is
 * null until the browser's store was read.
 */
export function useBegun() {
  const who = useWho();
  const mine = useMemo(() => begunBy(who), [who]);
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    void mine.here().then((kept) => setBegun({ ...NOTHING_BEGUN, ...kept }));
  }, [mine]);
  return {
    begun,
    change(changed: Partial<Begun>): void {
      setBegun((before) => {
        const next = { ...NOTHING_BEGUN, ...before, ...changed };
        void mine.keep(next);
        return next;
      });
    },
    forget: mine.forget,
  };
}
