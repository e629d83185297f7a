import type { Core } from '@strapi/strapi';
import { ownTypes } from '../stored/own-types';

/**
 * The part of `@strapi/plugin-graphql` that we use. The plugin is there only if somebody who extends the application
 * installed it.
 */
interface Extension {
  shadowCRUD(uid: string): { disable(): unknown };
}

/**
 * Removes the content types that only the application writes from GraphQL, if it is installed: editions, the audit
 * trail, and confirmations with their email addresses. A token with full read access could read them otherwise. Call it
 * from `register()`.
 */
export function guardGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql')?.service('extension') as Extension | undefined;
  if (!extension) return;
  for (const uid of ownTypes(strapi)) extension.shadowCRUD(uid).disable();
}
