import { publicRead } from '../../../delivery';
import { parseSearchQuery } from '../../../public/search/query';
import { parseOneQuery } from '../../../public/query';
import {
  parseIndicatorQuery,
  parseMetricsQuery,
  parseQuotesQuery,
} from '../../../public/across/query';

export default {
  routes: [
    publicRead('/search', 'api::edition.search.find', parseSearchQuery, 'open'),
    publicRead('/metrics', 'api::edition.across.metrics', parseMetricsQuery, 'open'),
    publicRead('/quotes', 'api::edition.across.quotes', parseQuotesQuery, 'open'),
    publicRead('/indicators/:key', 'api::edition.years.find', parseIndicatorQuery, 'open'),
    publicRead('/series/:key', 'api::edition.series.find', parseOneQuery),
    publicRead('/series/:key/latest', 'api::edition.series.latest', parseOneQuery),
  ],
};
