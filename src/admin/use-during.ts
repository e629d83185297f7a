import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { wordsOf } from './failure';

/** Says on the page why something failed; nothing where a page that was left gave up its request. */
export function useSayFailure(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  return (error) => {
    const message = wordsOf(error);
    if (message) toggleNotification({ type: 'danger', message });
  };
}

/** Does some work for a button, which shows that it is busy meanwhile; what fails is said. */
export function useDuring() {
  const sayFailure = useSayFailure();
  const [busy, setBusy] = useState(false);
  async function during(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      sayFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return { busy, during };
}
