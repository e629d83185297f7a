import type { Node } from '../../../domain/desk';
import { afterPaint } from '../after-paint';
import type { Place } from '../place';
import type { Draft } from './draft';
import { keptBy } from './kept';

interface Ends {
  /** Returns the current manuscript. */
  read(): Node;
  /** Says whether the browser's store took the text. */
  onKept(isKept: boolean): void;
}

/** The copy of the typed text in the browser's store, until the server has the text. */
export function browserCopyOf(place: Place, { read, onKept }: Ends) {
  const id = `${place.tab} ${place.documentId} ${place.locale}`;
  const store = keptBy(place.who);
  /** The draft that the text is based on, if the text has to be stored. */
  let unwritten: Draft | null = null;

  /** Stores the text now, if it has changed since. */
  function write(): void {
    if (!unwritten) return;
    const { content, version } = unwritten;
    unwritten = null;
    store.keep({ ...place, id, document: read(), base: content, version, at: Date.now() }).then(
      () => onKept(true),
      () => onKept(false),
    );
  }

  return {
    write,
    /** Stores the text with its base after the next paint. */
    keep(base: Draft): void {
      if (!unwritten) afterPaint(write);
      unwritten = base;
    },
    forget(): void {
      unwritten = null;
      void store.forget(id);
    },
  };
}
