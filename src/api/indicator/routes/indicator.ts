import { factories } from '@strapi/strapi';

/**
 * `findOne` is left out: `api/edition/routes/across.ts` has the public route, by key or documentId, with the
 * indicator's years.
 */
export default factories.createCoreRouter('api::indicator.indicator', { except: ['findOne'] });
