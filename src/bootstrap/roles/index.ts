import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { REPORT } from '../../stored/documents';
import { added, sameRight } from './added';
import { officesFor, type Office } from './offices';
import type { Right } from './rights';

type Properties = { fields?: string[]; locales?: string[] | null };
type Permission = { id?: number; action: string; subject: string | null; properties: Properties };

/** What each office was given at the boot before, by code. */
type Given = Record<string, Right[]>;

/**
 * Creates a role for each office, and lets Strapi's own roles see reports. It respects what an administrator changed: a
 * deleted role is not created again, and a removed right is not given back.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const [source, ...targets] = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  const store = strapi.store({ type: 'core', name: 'zongshu', key: 'roles' });
  const given = (await store.get({})) as Given | null;
  const targetCodes = targets.map(({ code }) => code);
  if (!given) await openBuiltIn(strapi, [source!.code, ...targetCodes]);
  const offices = officesFor(source!.code, targetCodes);
  for (const office of offices) await ensureOffice(strapi, office, given?.[office.code]);
  const value = Object.fromEntries(offices.map(({ code, rights }) => [code, rights]));
  await store.set({ value: { ...given, ...value } });
}

async function ensureOffice(
  strapi: Core.Strapi,
  { rights, ...office }: Office,
  before: Right[] | undefined,
): Promise<void> {
  const roles = strapi.service('admin::role');
  const role: { id: number } | null = await roles.findOne({ code: office.code });
  if (role && before) return give(strapi, role.id, added(rights, before));
  // A role of this name that somebody made by hand is left alone.
  if (role || before || (await roles.exists({ name: office.name }))) return;
  const made: { id: number } = await roles.create(office);
  await give(strapi, made.id, rights);
}

async function give(strapi: Core.Strapi, roleId: number, rights: Right[]): Promise<void> {
  if (rights.length === 0) return;
  const present: Permission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id: roleId } } });
  const isNew = (right: Right) => !present.some(sameRight(right));
  await strapi.service('admin::role').addPermissions(roleId, cleaned(strapi, rights.filter(isNew)));
  for (const right of rights.filter((one) => !isNew(one))) {
    await widen(strapi, present.find(sameRight(right))!, right.fields ?? []);
  }
}

/** Returns rights in the form that Strapi stores. Strapi replaces a component by its fields. */
function cleaned(strapi: Core.Strapi, rights: Right[]): Permission[] {
  const permissions = rights.map(({ action, subject, fields, locales }) => ({
    ...{ action, subject, conditions: [], actionParameters: {} },
    properties: { ...(fields && { fields }), ...(locales !== undefined && { locales }) },
  }));
  return strapi.service('admin::content-type').cleanPermissionFields(permissions);
}

async function widen(strapi: Core.Strapi, permission: Permission, fields: string[]): Promise<void> {
  const { properties } = permission;
  const all = [...(properties.fields ?? []), ...fields];
  const [wider] = strapi
    .service('admin::content-type')
    .cleanPermissionFields([{ ...permission, properties: { ...properties, fields: all } }]);
  await strapi.db
    .query('admin::permission')
    .update({ where: { id: permission.id }, data: { properties: wider.properties } });
}

/**
 * Opens reports to Strapi's own Editor and Author. Strapi gives them no language of a type that is made in code, so
 * they would see no report at all. It also gives its Editor no right to publish, although that is the Editor's task.
 * Each language is named: Strapi reads `null` as all languages, but at its next boot it deletes a right that has only
 * `null`.
 */
async function openBuiltIn(strapi: Core.Strapi, locales: string[]): Promise<void> {
  const permissions: Permission[] = await strapi.db.query('admin::permission').findMany({
    where: { subject: REPORT, role: { code: { $in: ['strapi-editor', 'strapi-author'] } } },
  });
  for (const { id, properties } of permissions) {
    if ((properties.locales ?? []).length > 0) continue;
    const data = { properties: { ...properties, locales } };
    await strapi.db.query('admin::permission').update({ where: { id }, data });
  }
  const editor: { id: number } | null = await strapi
    .service('admin::role')
    .findOne({ code: 'strapi-editor' });
  if (editor) await give(strapi, editor.id, [{ subject: REPORT, action: PUBLISH, locales }]);
}

const PUBLISH = 'plugin::content-manager.explorer.publish';
