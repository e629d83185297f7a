import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

/** The pieces on the page whose typed text is not saved. */
const unsaved = new Set<string>();

/** Says of a piece whether what is typed in it is not saved. */
export function useUnsaved(path: string, isUnsaved: boolean): void {
  useEffect(() => {
    if (isUnsaved) unsaved.add(path);
    else unsaved.delete(path);
  }, [path, isUnsaved]);
  useEffect(() => () => void unsaved.delete(path), [path]);
}

/**
 * Asks before a page is left on which something is typed and not saved: by a click in the menu, a reload, or closing the tab.
 * @param question what is asked; a browser that closes a tab asks in its own words
 */
export function useAskBeforeLeaving(question: string): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.size > 0 && currentLocation.key !== nextLocation.key,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker.state]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
