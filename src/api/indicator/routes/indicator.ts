import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::indicator.indicator');
