import { publicRead } from '../../../delivery';
import { parseListQuery, parseOneQuery } from '../query';

export default {
  routes: [
    publicRead('/reports', 'api::report.public.find', parseListQuery, 'open'),
    publicRead('/reports/:slug.html', 'api::report.page.findOne', parseOneQuery),
    publicRead('/reports/:slug', 'api::report.public.findOne', parseOneQuery),
    publicRead('/reports/:slug/editions', 'api::report.public.history', parseOneQuery),
    publicRead('/reports/:slug/editions/:number', 'api::report.public.edition', parseOneQuery),
  ],
};
