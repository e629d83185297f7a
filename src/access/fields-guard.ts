import type { Context } from '../http/context';
import type { Action, Permissions, Row } from './permissions';
import { fieldsRefusal } from './refusals';

/** Returns a function that throws 403 if the session may not use one of the fields of a row for an action. */
export const fieldsGuard =
  (ctx: Context | undefined, permissions: Permissions) =>
  (action: Action, row: Row, fields: readonly string[]): void => {
    const closed = permissions.lacking(action, row, fields);
    if (closed.length > 0) throw fieldsRefusal(ctx, action, closed);
  };
