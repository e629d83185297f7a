import { useSyncExternalStore } from 'react';
import type { Difference } from '../../domain/version/differences';

/** The values of a form, by attribute. */
export type Values = Record<string, unknown>;

/** A save that the server refused: the typed values, and the values that they are based on. */
export type Refused = {
  documentId: string;
  locale: string;
  typed: Values;
  /** The values of the form before typing. */
  loaded: Values;
  /** Set if another user saved first: the message, and what that user changed. Null for another reason. */
  late: { message: string; differences: Difference[] } | null;
};

/** The values of the form that is open. The form registers them, and a failed request reads them. */
type Open = {
  documentId: string;
  locale: string;
  typed(): Values;
  loaded: Values;
  /** Deletes the kept values from the browser's store. */
  forget(): void;
};

let open: Open | null = null;
let refused: Refused | null = null;
const listeners = new Set<() => void>();

/** Registers the form that is open; null for none. */
export function openForm(form: Open | null): void {
  open = form;
}

const openOn = (documentId: string, locale: string): Open | null =>
  open?.documentId === documentId && open.locale === locale ? open : null;

/** Returns the typed values in the form of a draft, if that form is open. */
export function typedIn(documentId: string, locale: string) {
  const form = openOn(documentId, locale);
  return form && { typed: form.typed(), loaded: form.loaded };
}

/** The server has the typed values of a draft, so the kept copy is deleted. */
export const forgetTyped = (documentId: string, locale: string): void =>
  openOn(documentId, locale)?.forget();

/** Stores a refused save. If an earlier save of the draft was refused, the form's first values are kept. */
export function refuse(next: Refused): void {
  const isAgain = isOvertaken(next.documentId, next.locale);
  set(
    isAgain && refused
      ? { ...next, loaded: refused.loaded, late: next.late ?? refused.late }
      : next,
  );
}

/** Forgets the refused save after the draft was saved or loaded again. */
export const forgetRefused = (): void => set(null);

function set(next: Refused | null): void {
  refused = next;
  listeners.forEach((listener) => listener());
}

/**
 * Whether another user has overtaken the draft that a form was loaded with. The form must not be based on a newer draft
 * that was not shown.
 */
export function isOvertaken(documentId: string, locale: string): boolean {
  return Boolean(refused?.late) && refused?.documentId === documentId && refused.locale === locale;
}

/** Returns the last refused save of a draft, for a component. */
export function useRefused(documentId: string, locale: string): Refused | null {
  const current = useSyncExternalStore(subscribe, () => refused);
  const isOwn = current?.documentId === documentId && current.locale === locale;
  return isOwn ? current : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
