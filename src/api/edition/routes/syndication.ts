import { publicRead } from '../../../delivery';
import { parseFeedQuery, parseSitemapQuery } from '../../../public/syndication/query';

export default {
  routes: [
    publicRead('/feed.atom', 'api::edition.syndication.feed', parseFeedQuery),
    publicRead('/sitemap.xml', 'api::edition.syndication.sitemap', parseSitemapQuery),
  ],
};
