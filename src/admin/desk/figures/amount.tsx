import type { Component } from '../../../domain/desk';
import { useTypedNumber } from './use-typed-number';

type AmountProps = {
  name: string;
  record: Component;
  isFixed: boolean;
  set(change: Component): void;
};

/** Edits one value, or both ends of a range. */
export function Amount({ name, record, isFixed, set }: AmountProps) {
  return namesOf(record).map((one) => (
    <Typed
      key={one}
      {...{ name, isFixed }}
      value={record[one]}
      set={(typed) => set({ [one]: typed })}
    />
  ));
}

/** An end of a range that is emptied to be typed anew keeps its field. */
const namesOf = ({ min, max }: Component): string[] =>
  min === undefined && max === undefined ? ['value'] : ['min', 'max'];

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
