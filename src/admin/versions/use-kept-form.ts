import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { canonical } from '../../domain/version/canonical';
import { heldVersion, holdVersion } from './bases';
import { dropForm, forgetForm, keepForm, leftForms, type KeptForm } from './kept-form';
import { putBack } from './put-back';
import { useRefused, type Values } from './refused';

type Draft = { documentId: string; locale: string };

/** Once the key is painted: it must not wait for what is written in the browser. */
const WRITE_MS = 50;

/**
 * Keeps what is typed in Strapi's form in the browser's own store until the server has it: a tab that is closed, a session that
 * ends or a server that cannot be reached takes nothing along. Answers what an earlier page had left of the draft, and what can be
 * done with it.
 */
export function useKeptForm({ documentId, locale }: Draft) {
  const loaded = useForm('KeptForm', (form) => form.initialValues) as Values;
  const setValues = useForm('KeptForm', (form) => form.setValues);
  const [left, setLeft] = useState<KeptForm[]>([]);
  useKeeping({ documentId, locale }, loaded);

  useEffect(() => {
    setLeft([]);
    if (!documentId) return;
    let isGone = false;
    leftForms(documentId, locale).then(
      (all) => !isGone && setLeft(all),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [documentId, locale]);

  const isNews = (one: KeptForm) => canonical(putBack(one, loaded)) !== canonical(loaded);
  const found = left.find(isNews) ?? null;
  const done = () => {
    if (found) dropForm(found);
    setLeft(left.filter((one) => one !== found));
  };
  return {
    found,
    drop: done,
    /** Sets it in the form again, on the draft that it was typed on: what others wrote since is not written over. */
    restore(): void {
      if (!found) return;
      holdVersion(documentId, locale, found.version);
      setValues(putBack(found, loaded));
      done();
    },
  };
}

function useKeeping({ documentId, locale }: Draft, loaded: Values): void {
  const values = useForm('KeptForm', (form) => form.values) as Values;
  const modified = useForm('KeptForm', (form) => form.modified);
  const isSubmitting = useForm('KeptForm', (form) => form.isSubmitting);
  const refused = useRefused(documentId, locale);
  const wasModified = useRef(false);
  useEffect(() => {
    if (!documentId || isSubmitting) return;
    if (!modified) {
      // A refused save empties the form for a moment, and it may be left then.
      if (refused) return;
      if (wasModified.current) forgetForm(documentId, locale);
      wasModified.current = false;
      return;
    }
    wasModified.current = true;
    const version = heldVersion(documentId, locale);
    const write = () => void keepForm({ documentId, locale, typed: values, loaded, version });
    const timer = setTimeout(write, WRITE_MS);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [documentId, locale, values, loaded, modified, isSubmitting, refused]);
}
