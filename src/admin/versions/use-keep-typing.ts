import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useWho } from '../who';
import { canonical } from '../../domain/version/canonical';
import { formsOf } from './kept-form';
import { openForm, type Refused, type Values } from './refused';

type Draft = { documentId: string; locale: string };

/**
 * Keeps what is typed in a form whose save was refused. Strapi puts the form back to what was loaded before, in several
 * steps; what was typed is set again after each of them, until somebody goes on typing.
 */
export function useKeepTyping({ documentId, locale }: Draft, refused: Refused | null): void {
  const who = useWho();
  const values = useForm('KeepTyping', (form) => form.values);
  const loaded = useForm('KeepTyping', (form) => form.initialValues);
  const isSubmitting = useForm('KeepTyping', (form) => form.isSubmitting);
  const getValues = useForm('KeepTyping', (form) => form.getValues);
  const setValues = useForm('KeepTyping', (form) => form.setValues);

  useEffect(() => {
    // While it saves, Strapi shows what was typed as if it were loaded.
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

/** Saving again is not typing: Strapi may still be putting the form back, and what was typed would go with it. */
const isBesideForm = (target: EventTarget | null) =>
  target instanceof Element && target.closest('aside') !== null;

/** Refusals after which somebody went on with the form. */
const goesOn = new WeakSet<Refused>();
