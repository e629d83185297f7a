import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { canonical } from '../../domain/version/canonical';
import { heldVersion, holdVersion } from './bases';
import { useWho } from '../who';
import { formsOf, type KeptForm } from './kept-form';
import { putBack } from './put-back';
import { useRefused, type Values } from './refused';

type Draft = { documentId: string; locale: string };

/** Milliseconds to wait before writing, so that the typed key is painted first. */
const WRITE_MS = 50;

/**
 * Keeps the typed values of Strapi's form in the browser's store until the server has them. A closed tab, an ended
 * session or an unreachable server then loses nothing. Returns what an earlier page left of the draft, and functions to
 * restore or drop it.
 */
export function useKeptForm({ documentId, locale }: Draft) {
  const loaded = useForm('KeptForm', (form) => form.initialValues) as Values;
  const setValues = useForm('KeptForm', (form) => form.setValues);
  const [left, setLeft] = useState<KeptForm[]>([]);
  const who = useWho();
  const forms = useMemo(() => formsOf(who, documentId, locale), [who, documentId, locale]);
  useKeeping({ documentId, locale }, forms, loaded);

  useEffect(() => {
    setLeft([]);
    if (!documentId) return;
    let isGone = false;
    forms.left().then(
      (all) => !isGone && setLeft(all),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [forms]);

  const isNews = (one: KeptForm) => canonical(putBack(one, loaded)) !== canonical(loaded);
  const found = left.find(isNews) ?? null;
  const done = () => {
    if (found) forms.drop(found);
    setLeft(left.filter((one) => one !== found));
  };
  return {
    found,
    drop: done,
    /**
     * Sets the kept values in the form again, with the version that they were typed on. So a save does not overwrite
     * what others wrote since.
     */
    restore(): void {
      if (!found) return;
      holdVersion(documentId, locale, found.version);
      setValues(putBack(found, loaded));
      done();
    },
  };
}

type Forms = ReturnType<typeof formsOf>;

function useKeeping({ documentId, locale }: Draft, forms: Forms, loaded: Values): void {
  const values = useForm('KeptForm', (form) => form.values) as Values;
  const modified = useForm('KeptForm', (form) => form.modified);
  const isSubmitting = useForm('KeptForm', (form) => form.isSubmitting);
  const refused = useRefused(documentId, locale);
  const wasModified = useRef(false);
  useEffect(() => {
    if (!documentId || isSubmitting) return;
    if (!modified) {
      // A refused save resets the form for a moment. If the page is left then, the kept values must remain.
      if (refused) return;
      if (wasModified.current) forms.forget();
      wasModified.current = false;
      return;
    }
    wasModified.current = true;
    const version = heldVersion(documentId, locale);
    const write = () => void forms.keep({ typed: values, loaded, version });
    const timer = setTimeout(write, WRITE_MS);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [forms, values, loaded, modified, isSubmitting, refused]);
}
