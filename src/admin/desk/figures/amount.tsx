import type { Component } from '../../../domain/desk';
import { isRange } from './is-range';
import { useTypedNumber } from './use-typed-number';

type AmountProps = {
  name: string;
  record: Component;
  isFixed: boolean;
  set(change: Component): void;
};

/** Edits one value, or both ends of a range. */
export function Amount({ name, record, isFixed, set }: AmountProps) {
  const names = isRange(record) ? ['min', 'max'] : ['value'];
  return names.map((one) => (
    <Typed
      key={one}
      {...{ name, isFixed }}
      value={record[one]}
      set={(typed) => set({ [one]: typed })}
    />
  ));
}

type TypedProps = {
  name: string;
  isFixed: boolean;
  value: unknown;
  set(value: number | null): void;
};

function Typed({ name, isFixed, value, set }: TypedProps) {
  const { text, type, isNumber } = useTypedNumber(value, set);
  return (
    <input
      aria-label={name}
      aria-invalid={!isNumber}
      inputMode="decimal"
      readOnly={isFixed}
      value={text}
      onChange={({ target }) => type(target.value)}
    />
  );
}
