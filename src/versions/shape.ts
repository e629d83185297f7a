import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';
import type { Shape } from '../domain/version/rows';

export type Attribute = { type: string; component?: string; target?: string };
type Entry = Record<string, unknown>;
type Populate = Record<string, object>;

/**
 * Attributes that are not content of a draft: Strapi's own fields of each entry, the other languages, and the state of
 * a translation, which is merged piece by piece and never lost.
 */
const BESIDE: ReadonlySet<string> = new Set([
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale'],
  ...['localizations', 'translation', 'documentId'],
]);

/**
 * Returns the field by which a draft names a relation: the address of a file, or the key of an organization, series or
 * indicator.
 */
export const nameOf = (attribute: Attribute) => (attribute.type === 'media' ? 'url' : 'key');

/** Returns the attributes of a type that are content. */
export function attributesOf(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> };
  return Object.entries(attributes).filter(([name]) => !BESIDE.has(name));
}

/** Builds the `populate` for the whole content of a type. New attributes are included automatically. */
export function populateOf(strapi: Core.Strapi, uid: string): Populate {
  const populated = attributesOf(strapi, uid).map(([name, attribute]): [string, object | null] => [
    name,
    loadOf(strapi, attribute),
  ]);
  return Object.fromEntries(populated.filter(([, one]) => one)) as Populate;
}

function loadOf(strapi: Core.Strapi, attribute: Attribute): object | null {
  if (attribute.component) return { populate: populateOf(strapi, attribute.component) };
  if (!['media', 'relation'].includes(attribute.type)) return null;
  return { select: ['id', nameOf(attribute)] };
}

/** Returns the component attributes of a type, with theirs. */
export function componentsOf(strapi: Core.Strapi, uid: string): Shape {
  const components = attributesOf(strapi, uid).flatMap(([name, { component }]) =>
    component ? [[name, componentsOf(strapi, component)] as const] : [],
  );
  return Object.fromEntries(components);
}

/**
 * Returns the content of an entry that `populateOf` loaded. It has no row ids and nothing else that a read or an equal
 * write changes.
 */
export function contentOf(strapi: Core.Strapi, uid: string, entry: Entry): Content {
  const values = attributesOf(strapi, uid).map(([name, attribute]) => [
    name,
    valueOf(strapi, attribute, entry[name]),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

function valueOf(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && attribute.type !== 'blocks' && attribute.type !== 'json') {
    return value.map((one) => valueOf(strapi, attribute, one));
  }
  if (attribute.component) return contentOf(strapi, attribute.component, value as Entry);
  if (['media', 'relation'].includes(attribute.type)) return (value as Entry)[nameOf(attribute)];
  return attribute.type === 'datetime' ? new Date(value as string).toISOString() : value;
}
