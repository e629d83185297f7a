import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { permissionsOf } from '../access/permissions';
import { unseen } from '../access/refusals';
import { REPORT } from '../stored/documents';
import { nameOfPerson } from '../versions/writer';

/** A person who may be mentioned or given a task. */
export type Colleague = { id: string; name: string };

type User = { id: number; firstname?: string | null; lastname?: string | null };

/** An office has fewer people. The permissions of each are checked. */
const MOST = 300;

/**
 * Returns the people who may read a report in a language, by name. Nobody else may be mentioned, because a mention
 * shows text of the report.
 */
export async function peopleOf(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
): Promise<Colleague[]> {
  const where = { documentId, locale, publishedAt: { $null: true } };
  if (!(await strapi.db.query(REPORT).findOne({ where }))) throw unseen(documentId, locale);
  const users: User[] = await strapi.db.query('admin::user').findMany({
    ...{ where: { isActive: true }, populate: ['roles'], orderBy: { id: 'asc' }, limit: MOST },
  });
  const found: Colleague[] = [];
  for (const user of users) {
    const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
    const permissions = permissionsOf(strapi, { user, ability }, REPORT);
    const rows = await permissions.rows('read', where);
    if (rows.some((row) => permissions.may('read', row)))
      found.push({ id: `user:${user.id}`, name: nameOfPerson(user) ?? `user:${user.id}` });
  }
  return found;
}
