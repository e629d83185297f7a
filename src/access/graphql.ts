import type { Core } from '@strapi/strapi';
import { ownTypes } from '../stored/own-types';

/** What we use of `@strapi/plugin-graphql`, which who extends the application may have installed. */
interface Extension {
  shadowCRUD(uid: string): { disable(): unknown };
}

/**
 * Where GraphQL is installed, what the application alone writes is no part of it: editions, the audit trail, confirmations
 * with their addresses. A token that may read everything would read them too. Call it from `register()`.
 */
export function guardGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql')?.service('extension') as Extension | undefined;
  if (!extension) return;
  for (const uid of ownTypes(strapi)) extension.shadowCRUD(uid).disable();
}
