import type { Field, Shape, TreeOf } from './field';

/** What a field holds before anybody filled it in; absent for what a tree may lack. */
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

/** A component with every field that its shape describes, empty: for a reader, which fills in what it finds. */
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
