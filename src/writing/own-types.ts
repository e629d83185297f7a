import { errors } from '@strapi/utils';
import { isOwnType } from '../stored/own-types';
import { WRITES, type DocumentMiddleware } from '../stored/documents';

/**
 * Refuses Document Service writes to types that only the application writes: editions and their tables, signatures, the
 * audit trail and others. A plugin that lets clients write every type (GraphQL) could otherwise forge one.
 */
export const keepOwnTypes: DocumentMiddleware = (strapi) => async (call, next) => {
  if (WRITES.has(call.action) && isOwnType(strapi, call.uid)) {
    throw new errors.ForbiddenError(`"${call.uid}" is written by the application alone.`);
  }
  return next();
};
