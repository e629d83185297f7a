import type { Field, Shape } from './field';

type Values = Readonly<Record<string, unknown>>;
type Property = [name: string, value: unknown];

/**
 * How each kind of field is written in another form: as one property under its own name, as `as(name, value)`
 * says, or not at all where the kind is absent.
 */
export type Conversion = {
  [Kind in Field['is']]?: (
    name: string,
    // Each kind's values have a type of their own, which only the description knows.
    value: never,
    field: Extract<Field, { is: Kind }>,
  ) => Property[];
};

/** One property under the field's own name. */
export const as =
  <Value, Of extends Field>(convert: (value: Value, field: Of) => unknown) =>
  (name: string, value: Value, field: Of): Property[] => [[name, convert(value, field)]];

/** The same value under the same name. */
export const same = as((value: unknown) => value ?? null);

/** Converts what a shape describes, field by field in its order. What is not described is not taken over. */
export function converted({ fields }: Pick<Shape, 'fields'>, values: Values, to: Conversion) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const convert = to[field.is] as
        ((name: string, value: unknown, field: Field) => Property[]) | undefined;
      return convert ? convert(name, values[name], field) : [];
    }),
  );
}
