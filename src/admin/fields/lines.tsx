import { Field, Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { linesIn } from './lines-in';
import type { JsonProps } from './props';

/** Edits a list of words, one per line. */
export function Lines({ name, label, hint, required, disabled }: JsonProps) {
  const field = useField<unknown>(name);
  const [text, setText] = useState(() => textOf(field.value));
  // If the form's value differs from the typed text, the form was loaded again or its changes were discarded.
  const shown = sameLines(linesIn(text), linesIn(textOf(field.value))) ? text : textOf(field.value);
  return (
    <Field.Root {...{ name, hint, required }} error={field.error}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        disabled={disabled}
        value={shown}
        onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => {
          setText(target.value);
          const lines = linesIn(target.value);
          field.onChange(name, lines.length > 0 ? lines : null);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('\n') : '';

const sameLines = (one: string[], other: string[]): boolean => one.join('\n') === other.join('\n');
