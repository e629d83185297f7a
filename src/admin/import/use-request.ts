import { useState } from 'react';
import { refusalOf, type Refusal } from './use-import';

/** Runs one request at a time. Shows an error if it fails, and keeps the source. */
export function useRequest() {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  async function during(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { refusal, busy, during };
}
