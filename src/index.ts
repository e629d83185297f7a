import type { Core } from '@strapi/strapi';
import { adminSession } from './api/admin-session';
import { ensureConstraints } from './bootstrap/constraints';
import { ensureFacts } from './bootstrap/facts';
import { ensureLayouts } from './bootstrap/layouts';
import { ensureLocales } from './bootstrap/locales';
import { useDocumentMiddlewares } from './document-middlewares';

/** `/` shows what is published. A route of `src/api` would be forced below `/api`. */
const FRONT_PAGE = {
  method: 'GET',
  path: '/',
  handler: 'api::report.page.find',
  config: { auth: false },
} as const;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    useDocumentMiddlewares(strapi);
    strapi.get('auth').register('content-api', adminSession(strapi));
    strapi.server.routes([FRONT_PAGE]);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    await ensureConstraints(strapi);
    await ensureLayouts(strapi);
    await ensureFacts(strapi);
  },
};
