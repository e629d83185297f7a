import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { TERM } from '../stored/terms';
import { changedFields, valuesAt } from './fields';
import { fieldsGuard } from './fields-guard';
import { permissionsOf } from './permissions';
import { refusal } from './refusals';
import { sessionIn } from './session';

/** What the caller of a request may do with each term of the glossary. An API token may do everything. */
export type TermAccess = {
  /**
   * Returns the terms that the caller may read, by `documentId`. Throws 403 if the caller may not read some of their
   * columns.
   */
  readable(documentIds: string[]): Promise<Set<string>>;
  /** Throws 403 if the caller may not change a term in this way. `documentId` is null for a new term. */
  toWrite(documentId: string | null, before: object, after: object): Promise<void>;
};

const ANYTHING: TermAccess = {
  readable: async (documentIds) => new Set(documentIds),
  toWrite: async () => {},
};

/** Returns the access of the caller of a request to terms. */
export function termAccessOf(strapi: Core.Strapi, ctx: Context): TermAccess {
  const session = sessionIn(ctx);
  if (!session) return ANYTHING;
  const permissions = permissionsOf(strapi, session, TERM);
  const assertFields = fieldsGuard(ctx, permissions);
  const shape = strapi.contentTypes[TERM] as never;

  async function readable() {
    const all = await permissions.rows('read', {});
    const rows = all.filter((row) => permissions.may('read', row));
    for (const row of rows) assertFields('read', row, [...valuesAt(shape, {}, row).keys()]);
    return new Set(rows.map((row) => String(row.documentId)));
  }

  async function toWrite(documentId: string | null, before: object, after: object) {
    const [stored] = documentId ? await permissions.rows('update', { documentId }) : [];
    const action = stored ? 'update' : 'create';
    const row = stored ?? permissions.future(null, after);
    if (!permissions.may(action, row)) throw refusal(ctx, action);
    assertFields(action, row, changedFields(shape, {}, before, { ...before, ...after }));
  }

  return { readable, toWrite };
}
