import { z } from 'zod';
import { count, locale } from '../../http/parameters';
import { parse } from '../../http/query';

const feedQuery = z.strictObject({ locale: locale.optional() });
const sitemapQuery = z.strictObject({ page: count(1).optional() });

/** Parses the query of the feed. Throws `ValidationError` (400) that names the parameter. */
export const parseFeedQuery = (query: unknown) => parse(feedQuery, query);

/** Parses the query of the sitemap. Throws `ValidationError` (400) that names the parameter. */
export const parseSitemapQuery = (query: unknown) => parse(sitemapQuery, query);
