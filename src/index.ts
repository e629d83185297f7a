import type { Core } from '@strapi/strapi';
import { guardContentManager } from './access/content-manager';
import { guardGraphql } from './access/graphql';
import { adminSession } from './access/admin-session';
import { auditSettings } from './auditing/settings';
import { journalImports } from './importing/journal';
import { sweeping } from './importing/sweeping';
import { addPreviews } from './previewing/handler';
import { FRONT_PAGE, ROBOTS } from './public/front-page';
import { closeFolder } from './bodies/folder';
import { ensureChanges } from './bootstrap/changes';
import { ensureConstraints } from './bootstrap/constraints';
import { ensureFacts } from './bootstrap/facts';
import { ensureLayouts } from './bootstrap/layouts';
import { guardLocaleSettings } from './bootstrap/locale-settings';
import { ensureLocales } from './bootstrap/locales';
import { ensurePublishedPictures } from './bootstrap/pictures';
import { assertReviews } from './bootstrap/reviews';
import { ensureRoles } from './bootstrap/roles';
import { ensureSearch } from './bootstrap/search';
import { addDelivery, deliveryOf } from './delivery';
import { forgettingDeleted } from './versions/deleted-drafts';
import { useDocumentMiddlewares } from './writing';
import { listenToNodes, releaseBootLock, stopListening, takeBootLock } from './nodes';
import { addOperations, startWatching, stopGently } from './operations';
import { announceSetup, guardFirstAdministrator } from './setup/first-administrator';
import { refuseImportOverEditions } from './setup/import';
import { confirmationReminders } from './confirming/reminding';
import { noticeMails } from './noticing/mailing';
import { taskReminders } from './remarking/reminding';
import { schedules } from './scheduling/ticking';
import { startTree, stopTree } from './static-tree';
import { assertSecrets } from './secrets/assert-secrets';
import { guardUploads } from './uploads/guard';
import { keepUploadsPrivate } from './uploads/private';
import { addTransactions, guardProcess, retryWrites } from './transactions';
import { limitPictures } from './uploads/pixels';
import { addWebhooks, webhookDeliveries } from './webhooks';
import { addWorkers, stopWorkers } from './workers';

/** The background work of a node, repeated at intervals. */
const REPEATED = [
  ...[sweeping, schedules, taskReminders, confirmationReminders, noticeMails],
  ...[webhookDeliveries, forgettingDeleted],
];

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    assertSecrets(strapi);
    guardProcess(strapi);
    addTransactions(strapi);
    await takeBootLock(strapi);
    addDelivery(strapi, [FRONT_PAGE, ROBOTS]);
    addOperations(strapi);
    addWebhooks(strapi);
    addWorkers(strapi);
    limitPictures(strapi);
    useDocumentMiddlewares(strapi);
    auditSettings(strapi);
    journalImports(strapi);
    keepUploadsPrivate(strapi);
    guardUploads(strapi);
    guardFirstAdministrator(strapi);
    addPreviews(strapi);
    guardContentManager(strapi);
    guardGraphql(strapi);
    guardLocaleSettings(strapi);
    strapi.get('auth').register('content-api', adminSession(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    assertReviews(strapi);
    await ensureLocales(strapi);
    await ensureConstraints(strapi);
    await ensureLayouts(strapi);
    await ensureFacts(strapi);
    await ensureSearch(strapi);
    await ensureChanges(strapi);
    await ensureRoles(strapi);
    await ensurePublishedPictures(strapi);
    retryWrites(strapi);
    await listenToNodes(strapi, deliveryOf(strapi));
    await releaseBootLock();
    await refuseImportOverEditions(strapi);
    startWatching(strapi);
    for (const work of REPEATED) work.start(strapi);
    startTree(strapi);
    await announceSetup(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopTree(strapi);
    await Promise.all(REPEATED.map((work) => work.stop(strapi)));
    await stopGently(strapi);
    stopWorkers(strapi);
    await stopListening();
    await releaseBootLock();
    closeFolder();
  },
};
