import { Field, JSONInput } from '@strapi/design-system';
import { useField, type StrapiApp } from '@strapi/strapi/admin';
import { Lines } from './lines';
import type { JsonProps } from './props';

/** JSON fields that are a list of words. The form shows them as lines, not as code. */
const LISTS = new Set(['forbidden']);

/** Edits a JSON field: a list of words line by line, any other value as Strapi shows it. */
function Json(props: JsonProps) {
  return LISTS.has(props.name) ? <Lines {...props} /> : <Code {...props} />;
}

function Code({ name, label, hint, required, disabled }: JsonProps) {
  const { value, error, onChange } = useField<unknown>(name);
  const isText = typeof value === 'string' || value === undefined;
  return (
    <Field.Root {...{ name, hint, required, error }}>
      <Field.Label>{label}</Field.Label>
      <JSONInput
        disabled={disabled}
        minHeight="12rem"
        value={isText ? value : JSON.stringify(value, null, 2)}
        onChange={(json: string) => onChange(name, json)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Registers our input for JSON fields. */
export const addJsonField = (app: Pick<StrapiApp, 'addFields'>): void =>
  app.addFields({ type: 'json', Component: Json as React.ComponentType });
