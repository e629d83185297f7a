import { useSyncExternalStore } from 'react';
import type { Difference } from '../../domain/version/differences';

/** What a form holds, by attribute. */
export type Values = Record<string, unknown>;

/** A save that the server did not take: what was typed, and on what. */
export type Refused = {
  documentId: string;
  locale: string;
  typed: Values;
  /** What the form said before it was typed in. */
  loaded: Values;
  /** Where somebody came before: in words, and what they changed. Null for another reason. */
  late: { message: string; differences: Difference[] } | null;
};

/** What a form holds at the moment; the form says it, and a request that fails asks for it. */
type Open = {
  documentId: string;
  locale: string;
  typed(): Values;
  loaded: Values;
  /** Forgets what the browser's own store has of it. */
  forget(): void;
};

let open: Open | null = null;
let refused: Refused | null = null;
const listeners = new Set<() => void>();

/** The form that is open, or none. */
export function openForm(form: Open | null): void {
  open = form;
}

const openOn = (documentId: string, locale: string): Open | null =>
  open?.documentId === documentId && open.locale === locale ? open : null;

/** What is typed in the form of a draft, if that is the one that is open. */
export function typedIn(documentId: string, locale: string) {
  const form = openOn(documentId, locale);
  return form && { typed: form.typed(), loaded: form.loaded };
}

/** The server has what is typed in the form of a draft: nothing need be kept of it. */
export const forgetTyped = (documentId: string, locale: string): void =>
  openOn(documentId, locale)?.forget();

/** Keeps a save that was refused. Of one that was refused before, what the form said at first stays. */
export function refuse(next: Refused): void {
  const isAgain = isOvertaken(next.documentId, next.locale);
  set(
    isAgain && refused
      ? { ...next, loaded: refused.loaded, late: next.late ?? refused.late }
      : next,
  );
}

/** Forgets it: the draft was saved, or loaded anew. */
export const forgetRefused = (): void => set(null);

function set(next: Refused | null): void {
  refused = next;
  listeners.forEach((listener) => listener());
}

/** Whether the draft that a form was loaded with was overtaken: it must not be based on a newer one unseen. */
export function isOvertaken(documentId: string, locale: string): boolean {
  return Boolean(refused?.late) && refused?.documentId === documentId && refused.locale === locale;
}

/** The save of a draft that was refused last, for a component. */
export function useRefused(documentId: string, locale: string): Refused | null {
  const current = useSyncExternalStore(subscribe, () => refused);
  const isOwn = current?.documentId === documentId && current.locale === locale;
  return isOwn ? current : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
