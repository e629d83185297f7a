import type { Field, Shape } from './field';

type Values = Readonly<Record<string, unknown>>;
type Property = [name: string, value: unknown];

/**
 * How each kind of field is converted: to one property under its own name (see `as`), or left out if the kind is
 * absent.
 */
export type Conversion = {
  [Kind in Field['is']]?: (
    name: string,
    // Each kind has its own type of value, which only the description of the field knows.
    value: never,
    field: Extract<Field, { is: Kind }>,
  ) => Property[];
};

/** Makes a converter that returns one property under the field's own name. */
export const as =
  <Value, Of extends Field>(convert: (value: Value, field: Of) => unknown) =>
  (name: string, value: Value, field: Of): Property[] => [[name, convert(value, field)]];

/** Keeps the value under the same name. */
export const same = as((value: unknown) => value ?? null);

/** Converts the fields of a shape, in their order. A value that the shape does not describe is left out. */
export function converted({ fields }: Pick<Shape, 'fields'>, values: Values, to: Conversion) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const convert = to[field.is] as
        ((name: string, value: unknown, field: Field) => Property[]) | undefined;
      return convert ? convert(name, values[name], field) : [];
    }),
  );
}
