import { publicRead } from '../../../delivery';
import { FORMS } from '../../../public/forms/forms';
import { parseListQuery, parseOneQuery } from '../../../public/query';

/** `/reports/:slug.md` and its like stand before `/reports/:slug`, which would take them for slugs. */
const forms = Object.entries(FORMS).map(([name, { ending }]) =>
  publicRead(`/reports/:slug${ending}`, `api::report.form.${name}`, parseOneQuery),
);

export default {
  routes: [
    publicRead('/reports', 'api::report.public.find', parseListQuery, 'open'),
    ...forms,
    publicRead('/reports/:slug', 'api::report.public.findOne', parseOneQuery),
    publicRead('/reports/:slug/editions', 'api::report.public.history', parseOneQuery),
    publicRead('/reports/:slug/editions/:number', 'api::report.public.edition', parseOneQuery),
  ],
};
