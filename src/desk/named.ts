import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { unsigned } from '../uploads/address';
import { nameOf, type Attribute } from '../versions/shape';

/** Finds what a draft names: a file by its address, an organization, series or indicator by its key. */
export type Find = (attribute: Attribute, name: string, path: string) => Promise<number | string>;

/** Asks the database for each name once. Throws 400 for a name that is not there. */
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

/** The media library answers an editor with a signed address, and it is stored without. A file is written by its row id, an entry by its documentId. */
async function idOf(strapi: Core.Strapi, uid: string, attribute: Attribute, name: string) {
  const sought = attribute.type === 'media' ? unsigned(name) : name;
  const found = await strapi.db.query(uid).findOne({ where: { [nameOf(attribute)]: sought } });
  return attribute.type === 'media' ? found?.id : found?.documentId;
}
