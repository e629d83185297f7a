import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useWho } from '../who';
import { canonical } from '../../domain/version/canonical';
import { formsOf } from './kept-form';
import { openForm, type Refused, type Values } from './refused';

type Draft = { documentId: string; locale: string };

/**
 * Keeps the typed text in a form after a refused save. Strapi resets the form to the loaded values in several steps.
 * After each step the typed values are set again, until the user goes on typing.
 */
export function useKeepTyping({ documentId, locale }: Draft, refused: Refused | null): void {
  const who = useWho();
  const values = useForm('KeepTyping', (form) => form.values);
  const loaded = useForm('KeepTyping', (form) => form.initialValues);
  const isSubmitting = useForm('KeepTyping', (form) => form.isSubmitting);
  const getValues = useForm('KeepTyping', (form) => form.getValues);
  const setValues = useForm('KeepTyping', (form) => form.setValues);

  useEffect(() => {
    // During a save Strapi reports the typed values as loaded.
    if (!isSubmitting)
      openForm({
        ...{ documentId, locale, typed: getValues as () => Values, loaded: loaded as Values },
        forget: formsOf(who, documentId, locale).forget,
      });
  }, [who, documentId, locale, getValues, loaded, isSubmitting]);
  useEffect(() => () => openForm(null), [documentId, locale]);

  useEffect(() => {
    if (!refused || goesOn.has(refused)) return;
    if (canonical(values) !== canonical(refused.typed)) setValues(refused.typed);
    const goOn = ({ target }: Event) => {
      if (!isBesideForm(target)) goesOn.add(refused);
    };
    const events = ['keydown', 'pointerdown'] as const;
    events.forEach((event) => window.addEventListener(event, goOn, true));
    return () => events.forEach((event) => window.removeEventListener(event, goOn, true));
  }, [refused, values, setValues]);
}

/** Saving again is not typing. Strapi may still be resetting the form, and the typed text would be lost. */
const isBesideForm = (target: EventTarget | null) =>
  target instanceof Element && target.closest('aside') !== null;

/** Refused saves after which the user went on with the form. */
const goesOn = new WeakSet<Refused>();
