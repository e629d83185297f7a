import type { Core } from '@strapi/strapi';
import { needsOf, touchedBy } from './needs';
import { permissionsOf } from './permissions';
import { refusal } from './refusals';
import { sessionIn, type Session } from './session';
import { TERM } from '../stored/terms';
import { REPORT, WRITES, type Call, type DocumentMiddleware } from '../stored/documents';

/** What our own routes let a session write. */
const ASKED = new Set<string>([REPORT, TERM]);

/**
 * Whoever writes in a session of the admin, by whatever route, may write only what the session's roles allow: these
 * entries, in these languages. It runs inside the lock, so that what is asked about is what is written. What is made is
 * signed with its maker, by whom the condition "is creator" goes. Fields are the routes' own to ask.
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
