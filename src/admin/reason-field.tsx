import { Field, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { LONGEST_REASON } from '../domain/publication-words';

interface Props {
  name: string;
  label: string;
  hint: string;
  reason: string;
  onChange(reason: string): void;
  autoFocus?: boolean;
}

/** Asks why somebody does what the rules do not expect. */
export function ReasonField({ name, label, hint, reason, onChange, autoFocus = false }: Props) {
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        name={name}
        autoFocus={autoFocus}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
