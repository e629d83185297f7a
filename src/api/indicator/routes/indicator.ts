import { factories } from '@strapi/strapi';

/** Reading one is public, by key or documentId, with its years: `api/edition/routes/across.ts`. */
export default factories.createCoreRouter('api::indicator.indicator', { except: ['findOne'] });
