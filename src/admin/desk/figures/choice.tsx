import type { Named } from './use-indicators';

type ChoiceProps = {
  name: string;
  value: string;
  options: readonly Named[];
  /** Another name of the chosen option. */
  chosenName?: string | undefined;
  isFixed: boolean;
  onChange(value: string | null): void;
};

/** A native select, because a table has hundreds of them. */
export function Choice({ name, value, options, chosenName, isFixed, onChange }: ChoiceProps) {
  const isKnown = value === '' || options.some(({ key }) => key === value);
  return (
    <select
      aria-label={name}
      disabled={isFixed}
      value={value}
      onChange={({ target }) => onChange(target.value || null)}
    >
      <option value="" />
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((one) => (
        <option key={one.key} value={one.key}>
          {one.key === value ? (chosenName ?? one.name) : one.name}
        </option>
      ))}
    </select>
  );
}
