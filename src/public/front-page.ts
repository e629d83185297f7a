import { publicRead } from '../delivery';
import { parseNoQuery } from '../http/query';
import { parseFrontQuery } from './front/query';

/** The route of the front page, `/`. Strapi would put a route of `src/api` under `/api`. */
export const FRONT_PAGE = publicRead('/', 'api::report.page.find', parseFrontQuery, 'open');

/** The route of `robots.txt`: what robots may read, and the address of the sitemap. */
export const ROBOTS = publicRead('/robots.txt', 'api::report.page.robots', parseNoQuery);
