import { LOCALE, SITEMAP_PAGE } from '../parameters';
import { form, responses } from '../responses';

const read = (operationId: string, summary: string, parameters: object[], answers: object) => ({
  get: { operationId, summary, tags: ['Reading'], security: [], parameters, responses: answers },
});

/** Routes for feed readers and search engines. */
export const SYNDICATION_PATHS = {
  '/api/feed.atom': read(
    'getFeed',
    'The latest publications in one language',
    [LOCALE],
    responses({ 200: form('Atom, at most 50 entries.', 'application/atom+xml') }, 304, 400),
  ),
  '/api/sitemap.xml': read(
    'getSitemap',
    'All published reports, for search engines',
    [SITEMAP_PAGE],
    responses(
      { 200: form('A sitemap, or an index of sitemaps.', 'application/xml') },
      ...[304, 400, 404],
    ),
  ),
};
