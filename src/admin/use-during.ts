import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { wordsOf } from './failure';

/** Returns a function that shows an error on the page. It shows nothing if a page that was left aborted its request. */
export function useSayFailure(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  return (error) => {
    const message = wordsOf(error);
    if (message) toggleNotification({ type: 'danger', message });
  };
}

/** Runs the work of a button. `busy` is true meanwhile. Shows an error if the work fails. */
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
