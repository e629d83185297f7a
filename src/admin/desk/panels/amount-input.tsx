import { Field, TextInput } from '@strapi/design-system';
import { useTypedNumber } from '../figures/use-typed-number';

/** The fields of an amount that are numbers. */
export const AMOUNTS = ['value', 'min', 'max'] as const;

/** Edits a number. A text that is not a number yet is not set as the value. */
export function Amounted({
  label,
  value,
  set,
}: {
  label: string;
  value: unknown;
  set(value: number | null): void;
}) {
  const { text, type, isNumber } = useTypedNumber(value, set);
  return (
    <Field.Root name={label} error={isNumber ? undefined : label}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        size="S"
        inputMode="decimal"
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => type(event.target.value)}
      />
    </Field.Root>
  );
}
