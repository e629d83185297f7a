import { anonymousRead, publicRead } from '../../../delivery';
import { parseNamedQuery } from '../../../public/lists/query';
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
    anonymousRead('/organizations', 'api::edition.lists.organizations', parseNamedQuery, 'open'),
    anonymousRead('/series-list', 'api::edition.lists.series', parseNamedQuery, 'open'),
    anonymousRead('/indicators', 'api::edition.lists.indicators', parseNamedQuery, 'open'),
    // The `.html` routes come first. Otherwise the router would take `.html` for a part of the key.
    publicRead('/indicators/:key.html', 'api::edition.years.page', parseIndicatorQuery, 'open'),
    publicRead('/indicators/:key', 'api::edition.years.find', parseIndicatorQuery, 'open'),
    publicRead('/series/:key.html', 'api::edition.series.page', parseOneQuery),
    publicRead('/series/:key', 'api::edition.series.find', parseOneQuery),
    publicRead('/series/:key/latest', 'api::edition.series.latest', parseOneQuery),
  ],
};
