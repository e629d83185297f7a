import { useEffect, useState } from 'react';
import { begunHere, forgetBegun, keepBegun, NOTHING_BEGUN, type Begun } from './kept';

/**
 * The import of this tab, as far as it has come. What changes is kept in the browser at once, so that a reload loses nothing.
 * `null` until it is known whether one was begun.
 */
export function useBegun() {
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    void begunHere().then((kept) => setBegun({ ...NOTHING_BEGUN, ...kept }));
  }, []);
  return {
    begun,
    change(changed: Partial<Begun>): void {
      setBegun((before) => {
        const next = { ...NOTHING_BEGUN, ...before, ...changed };
        void keepBegun(next);
        return next;
      });
    },
    forget: forgetBegun,
  };
}
