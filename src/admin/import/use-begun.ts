import { useEffect, useMemo, useState } from 'react';
import { useWho } from '../who';
import { begunBy, NOTHING_BEGUN, type Begun } from './kept';

/**
 * The import of this tab, as far as it has come. What changes is kept in the browser at once, so that a reload loses nothing.
 * `null` until it is known whether one was begun.
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
