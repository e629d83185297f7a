import { errors } from '@strapi/utils';
import { isOwnType } from '../stored/own-types';
import { WRITES, type DocumentMiddleware } from '../stored/documents';

/**
 * Refuses to write editions, what is read of them, signatures, the audit trail and whatever else the application alone
 * writes, past the Document Service: a plugin that offers every type to write (GraphQL) would otherwise forge one.
 */
export const keepOwnTypes: DocumentMiddleware = (strapi) => async (call, next) => {
  if (WRITES.has(call.action) && isOwnType(strapi, call.uid)) {
    throw new errors.ForbiddenError(`"${call.uid}" is written by the application alone.`);
  }
  return next();
};
