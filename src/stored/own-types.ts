import type { Core } from '@strapi/strapi';

type Seen = { uid: string; pluginOptions?: { 'content-manager'?: { visible?: boolean } } };

/** Returns whether only the application writes a content type. The admin has no form for it. */
export const isOwnType = (strapi: Core.Strapi, uid: string): boolean => isOwn(typesOf(strapi)[uid]);

/** Returns the content types that only the application writes. */
export const ownTypes = (strapi: Core.Strapi): string[] =>
  Object.values(typesOf(strapi))
    .filter(isOwn)
    .map(({ uid }) => uid);

const typesOf = ({ contentTypes }: Core.Strapi) => contentTypes as unknown as Record<string, Seen>;

const isOwn = (type: Seen | undefined): boolean =>
  type !== undefined &&
  type.uid.startsWith('api::') &&
  type.pluginOptions?.['content-manager']?.visible === false;
