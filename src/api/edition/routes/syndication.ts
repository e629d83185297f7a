import { publicRead } from '../../../delivery';
import { parseFeedQuery, parseSitemapQuery } from '../syndication';

export default {
  routes: [
    publicRead('/feed.atom', 'api::edition.syndication.feed', parseFeedQuery),
    publicRead('/sitemap.xml', 'api::edition.syndication.sitemap', parseSitemapQuery),
  ],
};
