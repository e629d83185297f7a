import type { Core } from '@strapi/strapi';
import { withParents } from './fields';
import type { Session } from './session';

/** What a role may be allowed to do with an entry. The names are those of Strapi's permission checker. */
export type Action = 'create' | 'read' | 'update' | 'delete' | 'publish' | 'unpublish' | 'discard';

/** The parts of an entry that roles depend on: its language, its creator, and the fields that their conditions name. */
export type Row = { documentId?: string; locale?: string | null } & Record<string, unknown>;

type Ask = Record<Action, (entry?: Row, field?: string) => boolean>;
type Query = (query: object) => Promise<object>;
type PopulateBuilder = (uid: string) => {
  populateFromQuery(query: object): { build(): Promise<object> };
};
type CheckerService = { create(of: { userAbility: unknown; model: string }): Checker };
type Checker = { can: Ask; sanitizedQuery: Record<Action, Query> };

/**
 * Returns what a session may do with the entries of a type. Strapi's own permission checker decides, by conditions,
 * languages and fields.
 */
export function permissionsOf(strapi: Core.Strapi, { ability, user }: Session, uid: string) {
  const manager = strapi.plugin('content-manager');
  const checker: Checker = (manager.service('permission-checker') as CheckerService).create({
    userAbility: ability,
    model: uid,
  });

  const may = (action: Action, row: Row): boolean => checker.can[action](row);

  /** Returns the fields that the session may not use for this action. */
  const lacking = (action: Action, row: Row, fields: readonly string[]): string[] =>
    fields.filter((path) => !withParents(path).some((one) => checker.can[action](row, one)));

  /** Reads entries of a type, together with everything that the conditions of the session's roles need. */
  async function rows(action: Action, where: object, populate: object = {}): Promise<Row[]> {
    const query = await checker.sanitizedQuery[action]({});
    const populateOf = manager.service('populate-builder') as unknown as PopulateBuilder;
    const asked = await populateOf(uid).populateFromQuery(query).build();
    return strapi.db.query(uid).findMany({ where, populate: { ...populate, ...asked } });
  }

  /** Returns an entry as this session would create it. */
  const future = (locale: string | null, data: object = {}): Row => ({
    ...data,
    ...{ locale, createdBy: user },
  });

  return { may, lacking, rows, future };
}

export type Permissions = ReturnType<typeof permissionsOf>;
