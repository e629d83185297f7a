import type { Core } from '@strapi/strapi';
import { askRoles } from '../access/ask-roles';
import { keepAudit } from '../auditing/keep-audit';
import { keepEditions } from '../publishing/keep-editions';
import { sayLacking } from '../publishing/lacking';
import { readClaims } from './claims';
import { giveKeys } from './keys';
import { keepOwnTypes } from './own-types';
import { requireKnownLocale } from './known-locale';
import { lockReport } from '../stored/lock';
import { announceNamed } from './named';
import { giveSlug } from './slug';
import { requireTables } from './tables';
import { keepVersions } from '../versions/keep-versions';
import { signPicturesInProse } from '../uploads/blocks';

/**
 * Adds the middlewares under every write of a report and of the entries it names, the outermost first. Called from
 * `register()`, so that they also wrap Strapi's own i18n middleware, which registers at bootstrap.
 */
export function useDocumentMiddlewares(strapi: Core.Strapi): void {
  const inOrder = [
    keepOwnTypes,
    signPicturesInProse,
    announceNamed,
    lockReport,
    askRoles,
    keepAudit,
    keepVersions,
    requireKnownLocale,
    keepEditions,
    sayLacking,
    requireTables,
    giveSlug,
    giveKeys,
    readClaims,
  ];
  inOrder.forEach((middleware) => strapi.documents.use(middleware(strapi) as never));
}
