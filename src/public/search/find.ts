import type { Core } from '@strapi/strapi';
import { excerptOfPart, phrasesOf, type Excerpt } from '../../domain/search';
import { countOf } from '../editions/list';
import { windowOf } from '../../http/pagination';
import { matching } from './match';
import type { SearchQuery } from './query';

/** A part of a report that matches a search. */
export interface Hit {
  documentId: string;
  slug: string;
  locale: string;
  title: string;
  year: number;
  edition: number;
  /** Null for the head of the report: title, summary, keywords. */
  section: { key: string; heading: string | null } | null;
  excerpt: Excerpt;
}

type Row = Omit<Hit, 'section' | 'excerpt'> & {
  sectionKey: string | null;
  heading: string | null;
  text: string;
  /** The number of matches, if the count was asked for. */
  total?: string | number;
};

type Asked = Pick<SearchQuery, 'q' | 'filters' | 'pagination'>;

/** Searches current editions in one language. */
export const searchOf = (strapi: Core.Strapi) => ({
  /** Returns a page of matches, best first, and the number of matches (null if the count was not asked for). */
  async find({ q, filters, pagination }: Asked, locale: string) {
    const phrases = phrasesOf(q);
    const { found, best } = matching(strapi.db.connection, {
      ...{ phrases, locale, filters },
      isPostgres: strapi.db.dialect.client === 'postgres',
    });
    const window = windowOf(pagination);
    const { withCount } = pagination;
    const total = strapi.db.connection.raw('(select count(*) from f) as total');
    const rows = (await best(window).select(
      {
        ...{ documentId: 'e.report_id', slug: 'e.slug', locale: 'e.language', title: 'e.title' },
        ...{ year: 'e.year', edition: 'e.number', sectionKey: 'e.section_key' },
        ...{ heading: 'e.heading', text: 'e.text' },
      },
      ...(withCount ? [total] : []),
    )) as Row[];
    const hits = rows.map(({ sectionKey, heading, text, total: _, ...report }): Hit => ({
      ...report,
      section: sectionKey === null ? null : { key: sectionKey, heading },
      excerpt: excerptOfPart(text, phrases),
    }));
    // A page after the last has no row with the count.
    const count = async () => rows[0]?.total ?? (window.offset === 0 ? 0 : await countOf(found()));
    return { hits, total: withCount ? Number(await count()) : null };
  },
});
