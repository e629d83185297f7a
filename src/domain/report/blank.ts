import type { Field, Shape } from './field';
import type { TreeOf } from './tree-of';

/** The value of each kind of field before it is filled in. A kind that the tree may leave out is absent here. */
const BLANK: { [Kind in Field['is']]?: (field: Extract<Field, { is: Kind }>) => unknown } = {
  key: () => '',
  words: ({ required }) => (required ? '' : null),
  body: () => [],
  rows: () => [],
  number: () => null,
  count: (field) => field.default,
  code: (field) => field.default ?? (field.required ? '' : null),
  year: () => null,
  instant: () => null,
  part: () => null,
  parts: () => [],
};

/** Returns a component with every field of its shape, empty. A reader then fills in what it finds. */
export function blankOf<Described extends Shape>({
  fields,
}: Described): TreeOf<Described['fields']> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const blank = BLANK[field.is] as ((field: Field) => unknown) | undefined;
      return blank ? [[name, blank(field)]] : [];
    }),
  ) as TreeOf<Described['fields']>;
}
