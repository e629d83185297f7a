import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { unsigned } from '../uploads/address';
import { nameOf, type Attribute } from '../versions/shape';

/** Finds what a draft names: a file by its URL, and an organization, series or indicator by its key. */
export type Find = (attribute: Attribute, name: string, path: string) => Promise<number | string>;

/** Returns a function that finds each name with one query at most. It throws 400 for a name that does not exist. */
export function finderOf(strapi: Core.Strapi): Find {
  const asked = new Map<string, Promise<number | string | null>>();
  return async (attribute, name, path) => {
    const uid = attribute.type === 'media' ? 'plugin::upload.file' : String(attribute.target);
    const key = `${uid} ${name}`;
    if (!asked.has(key)) asked.set(key, idOf(strapi, uid, attribute, name));
    const id = await asked.get(key);
    if (id) return id;
    throw new errors.ValidationError(`"${path}" names "${name}", which is not there.`, {
      path: path.split('.'),
    });
  };
}

/**
 * Returns the id to write: the row id of a file, or the documentId of an entry. The media library gives editors a
 * signed URL, but stores the URL without its signature.
 */
async function idOf(strapi: Core.Strapi, uid: string, attribute: Attribute, name: string) {
  const sought = attribute.type === 'media' ? unsigned(name) : name;
  const found = await strapi.db.query(uid).findOne({ where: { [nameOf(attribute)]: sought } });
  return attribute.type === 'media' ? found?.id : found?.documentId;
}
