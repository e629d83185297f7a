import { publicRead } from '../../../delivery';
import { parseNoQuery } from '../../../http/query';
import { parseChangesQuery } from '../../../public/changes/query';
import { parseFeedQuery, parseSitemapQuery } from '../../../public/syndication/query';

export default {
  routes: [
    publicRead('/changes', 'api::edition.changes.find', parseChangesQuery, 'open'),
    publicRead('/languages', 'api::edition.languages.find', parseNoQuery),
    publicRead('/feed.atom', 'api::edition.syndication.feed', parseFeedQuery),
    publicRead('/sitemap.xml', 'api::edition.syndication.sitemap', parseSitemapQuery),
  ],
};
