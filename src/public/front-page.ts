import { publicRead } from '../delivery';
import { parseNoQuery } from '../http/query';
import { parseFrontQuery } from './front/query';

/** `/` shows what is published. A route of `src/api` would be forced below `/api`. */
export const FRONT_PAGE = publicRead('/', 'api::report.page.find', parseFrontQuery, 'open');

/** What robots may read, and where the map of it lies. */
export const ROBOTS = publicRead('/robots.txt', 'api::report.page.robots', parseNoQuery);
