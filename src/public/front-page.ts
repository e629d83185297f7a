import { publicRead } from '../delivery';
import { parseListQuery } from './query';

/** `/` shows what is published. A route of `src/api` would be forced below `/api`. */
export const FRONT_PAGE = publicRead('/', 'api::report.page.find', parseListQuery, 'open');
