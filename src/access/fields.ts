import { sameJson } from '../domain/version/same-json';

type Attribute = { type: string; component?: string; visible?: boolean };

/** The attributes of a content type or component, as in its schema. */
export type Shape = { attributes: Record<string, Attribute> };

export type Shapes = Record<string, Shape>;

/** Attributes that Strapi and we write for bookkeeping. Roles have no rights on them. */
const BOOKKEEPING = new Set(['key', 'translation', 'createdAt', 'updatedAt', 'publishedAt']);

/**
 * Returns the values in an entry by field path, named as Strapi's roles name it: `title`, `sections.metrics.value`. All
 * values at one path are in one list, in order. Paths without a value are left out.
 */
export function valuesAt(shape: Shape, shapes: Shapes, entry: object, prefix = '') {
  const found = new Map<string, unknown[]>();
  const keep = (path: string, values: unknown[]) =>
    found.set(path, [...(found.get(path) ?? []), ...values]);
  for (const [name, attribute] of Object.entries(shape.attributes)) {
    const value = (entry as Record<string, unknown>)[name];
    if (isEmpty(value) || attribute.visible === false || BOOKKEEPING.has(name)) continue;
    const inside = shapes[attribute.component ?? ''];
    if (!inside) keep(prefix + name, [value]);
    else
      for (const part of [value].flat())
        valuesAt(inside, shapes, part as object, `${prefix}${name}.`).forEach((all, path) =>
          keep(path, all),
        );
  }
  return found;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** Returns the paths of the fields in which two entries differ. The order of keys within a value does not matter. */
export function changedFields(shape: Shape, shapes: Shapes, before: object, after: object) {
  const [was, is] = [valuesAt(shape, shapes, before), valuesAt(shape, shapes, after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => !sameJson(was.get(path), is.get(path)),
  );
}

/** Returns a path and its parent paths: a role with the right to `sections` has the right to every field in it. */
export const withParents = (path: string): string[] =>
  path.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
