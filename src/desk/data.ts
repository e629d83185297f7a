import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import type { Content } from '../domain/version/differences';
import { sameJson } from '../domain/version/same-json';
import { attributesOf, type Attribute } from '../versions/shape';
import { finderOf, type Find } from './named';

/**
 * Returns the data with which the Document Service turns one content of a draft into another: the attributes that
 * differ, each with its whole value. Throws 400 for an attribute that reports do not have.
 */
export async function dataOf(
  strapi: Core.Strapi,
  before: Content,
  after: Content,
): Promise<Record<string, unknown>> {
  assertKnown(strapi, REPORT, after, '');
  const find = finderOf(strapi);
  const all = attributesOf(strapi, REPORT).filter(
    ([name]) => !sameJson(before[name] ?? null, after[name] ?? null),
  );
  const data: Record<string, unknown> = {};
  for (const [name, attribute] of all) {
    data[name] = await valueOf(strapi, attribute, after[name], name, find);
  }
  return data;
}

async function valueOf(
  strapi: Core.Strapi,
  attribute: Attribute,
  value: unknown,
  path: string,
  find: Find,
): Promise<unknown> {
  const isRepeated = attribute.component && (attribute as { repeatable?: boolean }).repeatable;
  if (value === undefined || value === null || value === '') return isRepeated ? [] : null;
  if (attribute.component) {
    const inside = (one: unknown, at: string) =>
      componentOf(strapi, attribute.component!, one as Content, at, find);
    if (!Array.isArray(value)) return inside(value, path);
    return Promise.all(value.map((one, at) => inside(one, `${path}.${at}`)));
  }
  if (attribute.type !== 'media' && attribute.type !== 'relation') return value;
  return find(attribute, String(value), path);
}

/** Returns a component with all its attributes, because Strapi would keep the old value of an absent one. */
async function componentOf(
  strapi: Core.Strapi,
  uid: string,
  value: Content,
  path: string,
  find: Find,
) {
  assertKnown(strapi, uid, value, `${path}.`);
  const data: Record<string, unknown> = {};
  for (const [name, attribute] of attributesOf(strapi, uid)) {
    data[name] = await valueOf(strapi, attribute, value[name], `${path}.${name}`, find);
  }
  return data;
}

/** Throws for an unknown attribute, which would be lost silently otherwise. */
function assertKnown(strapi: Core.Strapi, uid: string, value: Content, before: string): void {
  const isThing = typeof value === 'object' && value !== null && !Array.isArray(value);
  const known = new Set(attributesOf(strapi, uid).map(([name]) => name));
  const strange = isThing ? Object.keys(value).find((name) => !known.has(name)) : '';
  if (strange === undefined) return;
  const path = `${before}${strange}`;
  throw new errors.ValidationError(`Reports have no "${path}".`, { path: path.split('.') });
}
