import type { Core } from '@strapi/strapi';
import { needsOf, touchedBy } from './needs';
import { permissionsOf } from './permissions';
import { refusal } from './refusals';
import { sessionIn, type Session } from './session';
import { TERM } from '../stored/terms';
import { REPORT, WRITES, type Call, type DocumentMiddleware } from '../stored/documents';

/** The content types that a session may write through our own routes. */
const ASKED = new Set<string>([REPORT, TERM]);

/**
 * Checks every write in an admin session, by whatever route: the session's roles must allow these entries in these
 * languages. The check runs inside the lock, so that it sees the entries that are then written. A new entry gets its
 * creator, because Strapi's condition "is creator" reads it. The routes themselves check fields.
 */
export const askRoles: DocumentMiddleware = (strapi) => async (call, next) => {
  const session = sessionIn(strapi.requestContext.get());
  if (!session || !ASKED.has(call.uid) || !WRITES.has(call.action)) return next();
  const permissions = permissionsOf(strapi, session, call.uid);
  const rows = await touchedBy(strapi, permissions, call);
  const needs = await needsOf(strapi, permissions, call, rows);
  const refused = needs.find(({ action, row }) => !permissions.may(action, row));
  if (refused) throw refusal(contextOf(strapi), refused.action, refused.row.locale);
  sign(call, session, rows.length === 0);
  return next();
};

const contextOf = (strapi: Core.Strapi) => strapi.requestContext.get();

function sign(call: Call, { user }: Session, isNew: boolean): void {
  if (!['create', 'update', 'clone'].includes(call.action)) return;
  const maker = isNew || call.action === 'clone' ? { createdBy: user.id } : {};
  const data = { ...maker, updatedBy: user.id, ...call.params.data };
  call.params = { ...call.params, data };
}
