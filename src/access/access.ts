import type { Core } from '@strapi/strapi';
import { CHECK_POPULATE } from '../stored/populate';
import type { Context } from '../http/context';
import { REPORT } from '../stored/documents';
import { changedFields, valuesAt, type Shapes } from './fields';
import { fieldsGuard } from './fields-guard';
import { permissionsOf, type Action, type Row } from './permissions';
import { refusal, unseen } from './refusals';
import { sessionIn, type Session } from './session';

/** A report in one language: its draft (the default) or its published entry. */
export type Target = { documentId: string; locale: string; status?: 'draft' | 'published' };

/** The imported file. No route that uses this access returns it, so no role needs the right to read it. */
const UNREAD = 'sourceFile';

/**
 * What the caller of a request may do with reports. Roles are checked as Strapi's own content manager checks them:
 * against the entry, its language and its fields. An API token passes, because Strapi has checked its scopes for the route.
 */
export type Access = {
  /** Throws 404 if the caller may not read the report, as if the report did not exist. */
  toSee(target: Target): Promise<void>;
  /** Throws as `toSee` does, and 403 if the caller may not read some of the fields that are filled in. */
  toRead(target: Target): Promise<void>;
  /** Throws as `toSee` does, and 403 if the caller may read the report but not take this action. */
  to(action: Action, target: Target): Promise<void>;
  /** Throws 403 if the caller may not create a report in this language, or may not write these fields. */
  toCreate(locale: string, data?: object): void;
  /**
   * Throws 403 if the caller may not write the fields that differ between `before` (null: no draft yet) and `after`.
   */
  toWrite(target: Target, before: object | null, after: object): Promise<void>;
};

/** The access of an API token, and of the application itself: everything is allowed. */
export const ANYTHING: Access = {
  ...{ toSee: async () => {}, toRead: async () => {}, to: async () => {} },
  ...{ toCreate: () => {}, toWrite: async () => {} },
};

/** Returns the access of the caller of a request. */
export function accessOf(strapi: Core.Strapi, ctx: Context): Access {
  const session = sessionIn(ctx);
  return session ? accessOfSession(strapi, session, ctx) : ANYTHING;
}

/** Returns the access of a session. Refusals are in the language of the request. */
export function accessOfSession(strapi: Core.Strapi, session: Session, ctx: Context): Access {
  const permissions = permissionsOf(strapi, session, REPORT);
  const assertFields = fieldsGuard(ctx, permissions);
  const shape = strapi.contentTypes[REPORT] as never;
  const shapes = strapi.components as never as Shapes;

  const rows = (action: Action, { documentId, locale, status = 'draft' }: Target, more = {}) =>
    permissions.rows(
      action,
      {
        documentId,
        locale,
        publishedAt: status === 'draft' ? { $null: true } : { $notNull: true },
      },
      more,
    );

  async function toSee(target: Target): Promise<void> {
    await seen(target);
  }

  async function toRead(target: Target) {
    const row = await seen(target, CHECK_POPULATE);
    if (!row) return;
    assertFields(
      'read',
      row,
      fieldsIn(row).filter((path) => path !== UNREAD),
    );
  }

  async function seen(target: Target, populate = {}): Promise<Row | undefined> {
    const [row] = await rows('read', target, populate);
    if (!row) await assertSome(target);
    else if (!permissions.may('read', row)) throw unseen(target.documentId, target.locale);
    return row;
  }

  /**
   * Throws 404 unless the caller may read the report in some language: then the caller may know that this one is
   * missing.
   */
  async function assertSome({ documentId, locale }: Target) {
    const all = await permissions.rows('read', { documentId });
    if (!all.some((row) => permissions.may('read', row))) throw unseen(documentId, locale);
  }

  async function to(action: Action, target: Target) {
    await toSee(target);
    for (const row of await rows(action, target))
      if (!permissions.may(action, row)) throw refusal(ctx, action, target.locale);
  }

  function toCreate(locale: string, data: object = {}) {
    const row = permissions.future(locale, data);
    if (!permissions.may('create', row)) throw refusal(ctx, 'create', locale);
    assertFields('create', row, fieldsIn(data));
  }

  async function toWrite(target: Target, before: object | null, after: object) {
    const [row] = await rows('update', target);
    if (!row || !before) return toCreate(target.locale, after);
    if (!permissions.may('update', row)) throw refusal(ctx, 'update', target.locale);
    assertFields('update', row, changedFields(shape, shapes, before, after));
  }

  const fieldsIn = (entry: object) => [...valuesAt(shape, shapes, entry).keys()];

  return { toSee, toRead, to, toCreate, toWrite };
}
