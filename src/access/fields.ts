import { sameJson } from '../domain/version/same-json';

type Attribute = { type: string; component?: string; visible?: boolean };

/** The attributes of a type or a component, as its schema has them. */
export type Shape = { attributes: Record<string, Attribute> };

export type Shapes = Record<string, Shape>;

/** What is written beside the text by Strapi and by us; no role is given or refused it. */
const BOOKKEEPING = new Set(['key', 'translation', 'createdAt', 'updatedAt', 'publishedAt']);

/**
 * What stands in an entry, by the path of each field as Strapi's roles name it: `title`, `sections.metrics.value`. All that
 * stands at one path is in one list, in order; a path where nothing stands is left out.
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

/** The fields in which two entries differ, by their paths. The order of keys within a value makes no difference. */
export function changedFields(shape: Shape, shapes: Shapes, before: object, after: object) {
  const [was, is] = [valuesAt(shape, shapes, before), valuesAt(shape, shapes, after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => !sameJson(was.get(path), is.get(path)),
  );
}

/** A path and those that it lies in: a role that was given `sections` has all that is in it. */
export const withParents = (path: string): string[] =>
  path.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
