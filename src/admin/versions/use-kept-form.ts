import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { canonical } from '../../domain/version/canonical';
import { heldVersion, holdVersion } from './bases';
import { useWho } from '../who';
import { formsOf, type KeptForm } from './kept-form';
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
    /** Sets it in the form again, on the draft that it was typed on: what others wrote since is not written over. */
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
      // A refused save empties the form for a moment, and it may be left then.
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
