import { publicRead } from '../../../delivery';
import { parseOneQuery } from '../../../public/query';
import {
  parseIndicatorQuery,
  parseMetricsQuery,
  parseQuotesQuery,
} from '../../../public/across/query';

export default {
  routes: [
    publicRead('/metrics', 'api::edition.across.metrics', parseMetricsQuery, 'open'),
    publicRead('/quotes', 'api::edition.across.quotes', parseQuotesQuery, 'open'),
    publicRead('/indicators/:key', 'api::edition.years.find', parseIndicatorQuery, 'open'),
    publicRead('/series/:key', 'api::edition.series.find', parseOneQuery),
    publicRead('/series/:key/latest', 'api::edition.series.latest', parseOneQuery),
  ],
};
