import { publicRead } from '../../../delivery';
import { FORMS } from '../../../public/forms/forms';
import { parseListQuery, parseOneQuery } from '../../../public/query';

/**
 * `/reports/:slug.md` and the like come before `/reports/:slug`. Otherwise the router would take `name.md` for a slug.
 */
const forms = Object.entries(FORMS).map(([name, { ending }]) =>
  publicRead(`/reports/:slug${ending}`, `api::report.form.${name}`, parseOneQuery),
);

/** These routes are `open`: a report's editions make many pairs. */
const COMPARED = '/reports/:slug/editions/:a/compare/:b';

export default {
  routes: [
    publicRead('/reports', 'api::report.public.find', parseListQuery, 'open'),
    ...forms,
    publicRead('/reports/:slug', 'api::report.public.findOne', parseOneQuery),
    publicRead('/reports/:slug/editions', 'api::report.public.history', parseOneQuery),
    publicRead('/reports/:slug/editions/:number', 'api::report.public.edition', parseOneQuery),
    publicRead(`${COMPARED}.html`, 'api::report.compare.page', parseOneQuery, 'open'),
    publicRead(COMPARED, 'api::report.compare.compare', parseOneQuery, 'open'),
  ],
};
