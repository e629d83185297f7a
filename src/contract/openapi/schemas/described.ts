import type { Field, Shape } from '../../../domain/report/field';
import { instant, integer, listOf, nullable, number, ref, text, type Schema } from '../schema';

type SchemaOf = { [Kind in Field['is']]?: (field: Extract<Field, { is: Kind }>) => Schema };

/** The schema of a published field, by its kind. Kinds that are stored but not published are absent. */
const SCHEMA_OF: SchemaOf = {
  key: ({ says }) => text(says),
  words: (field) => {
    if (field.listed) return listOf(text(field.says));
    return field.required ? worded(field) : nullable(worded(field));
  },
  body: () => listOf(ref('Block')),
  rows: ({ says }) => ({ ...listOf(listOf(ref('Cell'))), ...(says && { description: says }) }),
  number: ({ says }) => nullable(number(says)),
  count: ({ says, min, max }) => ({
    ...integer(says),
    ...(max !== undefined && { minimum: min, maximum: max }),
  }),
  code: (field) => {
    const schema = { ...worded(field), ...(field.options && { enum: [...field.options] }) };
    return field.required ? schema : nullable(schema);
  },
  year: ({ says }) => integer(says),
  instant: ({ says }) => nullable(instant(says)),
  reference: ({ to }) => nullable(ref(to === 'indicator' ? 'Indicator' : 'Named')),
  picture: () => nullable(ref('Image')),
  part: ({ of }) => nullable(ref(nameOf(of))),
  parts: ({ of }) => listOf(ref(nameOf(of))),
};

const worded = ({ says, examples }: Field): Schema => ({
  ...text(says),
  ...(examples && { examples: [...examples] }),
});

/** `Photo` for `report.photo`. */
function nameOf({ uid }: Shape): string {
  const name = uid.split('.').at(-1) ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns the names of the fields that older editions do not have. */
export const laterIn = ({ fields }: Pick<Shape, 'fields'>): string[] =>
  Object.entries(fields).flatMap(([name, { isLater }]) => (isLater ? [name] : []));

/** Returns the properties of a shape as they are in an edition, in the shape's order. */
export function described({ fields }: Pick<Shape, 'fields'>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const schemaOf = SCHEMA_OF[field.is] as ((field: Field) => Schema) | undefined;
      return schemaOf ? [[name, schemaOf(field)]] : [];
    }),
  );
}
