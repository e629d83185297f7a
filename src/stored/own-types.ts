import type { Core } from '@strapi/strapi';

type Seen = { uid: string; pluginOptions?: { 'content-manager'?: { visible?: boolean } } };

/** Whether a type is the application's own: it is in no form of the admin, and nobody else writes it. */
export const isOwnType = (strapi: Core.Strapi, uid: string): boolean => isOwn(typesOf(strapi)[uid]);

/** The types that the application alone writes. */
export const ownTypes = (strapi: Core.Strapi): string[] =>
  Object.values(typesOf(strapi))
    .filter(isOwn)
    .map(({ uid }) => uid);

const typesOf = ({ contentTypes }: Core.Strapi) => contentTypes as unknown as Record<string, Seen>;

const isOwn = (type: Seen | undefined): boolean =>
  type !== undefined &&
  type.uid.startsWith('api::') &&
  type.pluginOptions?.['content-manager']?.visible === false;
