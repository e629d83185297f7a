import { ref, type Schema } from './schema';

type Parameter = Record<string, unknown>;

/** Returns a parameter in the query string. */
export const query = (name: string, description: string, schema: Schema, more = {}): Parameter => ({
  ...{ name, in: 'query', description, schema },
  ...more,
});

const nested = { style: 'deepObject', explode: true };

/** Returns a parameter in the path. */
export const inPath = (name: string, description: string, example: string): Parameter => ({
  ...{ name, in: 'path', required: true, description, schema: { type: 'string' }, example },
});

export const LOCALE = query(
  'locale',
  'One language of the site; the source language where it is left out.',
  ref('Locale'),
);

export const FALLBACK = query(
  'fallback',
  '`true`: the source language where the asked one is not published.',
  { type: 'boolean', default: false },
);

export const DRAFT = query(
  'status',
  '`draft`, with an API token that may: the draft, in the shape of what is published, and kept nowhere; `publishedAt` and `meta.edition` are null where nothing is published. Without a token: 400.',
  { enum: ['draft'] },
);

export const DRAFTS = query(
  'status',
  '`draft`, with an API token that may: drafts, in the shape of what is published, and kept nowhere, without `publishedAt`, `edition` and `localizations`; filters as here but for `keywords`, `sort` by `updatedAt` in place of `publishedAt`. Without a token: 400.',
  { enum: ['draft'] },
);

export const POPULATE = query(
  'populate',
  '`*`: whole reports in place of cards, at most 25 a page.',
  { enum: ['*'] },
);

/** What to look for. */
export const SEARCHED = query(
  'q',
  'Words, numbers or Chinese, all of which must stand in one part of a report; Chinese is found as it was typed, English by the stems of its words.',
  { type: 'string', maxLength: 100 },
  { example: '流动书车' },
);

export const SINCE = query(
  'since',
  '`next` of the answer before; none: from the first change on.',
  {
    type: 'string',
  },
);

export const LIMIT = query('limit', 'At most so many.', {
  ...{ type: 'integer', minimum: 1, maximum: 1000, default: 100 },
});

export const EVERY_LOCALE = query('locale', 'One language, or `*` for every one.', {
  type: 'string',
});

export const SITEMAP_PAGE = query(
  'page',
  'A page of the sitemap, from 1; the index of pages names them where there are several.',
  { type: 'integer', minimum: 1 },
);

export const REPORT = inPath(
  'id',
  'The slug of a report, a former one too, or its documentId.',
  '2025-jichuan-library-annual-review',
);

export const DOCUMENT_ID = inPath('id', 'Of the report or entry.', 'x3k9q7w1e5r8t2y6u4i0o9p7');

/** The pagination of lists, in Strapi's convention. */
export const PAGINATION = query(
  'pagination',
  '`page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.',
  { type: 'object', additionalProperties: { type: ['integer', 'boolean'] } },
  { ...nested, example: { page: 1, pageSize: 25 } },
);

/** Returns the parameter that filters by these fields, in Strapi's convention. */
export const filters = (fields: string, example: object): Parameter =>
  query(
    'filters',
    `On ${fields}; operators \`$eq\` (or none), \`$ne\`, \`$in\`, \`$notIn\`, \`$lt\`, \`$lte\`, \`$gt\`, \`$gte\`.`,
    { type: 'object', additionalProperties: true },
    { ...nested, example },
  );

/** Returns the parameter that sorts by these fields. */
export const sort = (fields: string, example: string): Parameter =>
  query(
    'sort',
    `${fields}, with \`:asc\` or \`:desc\`; several by comma.`,
    { type: 'string' },
    { example },
  );

/** The headers by which a write names the version of the draft that it is based on. */
const IF_MATCH = {
  ...{ name: 'If-Match', in: 'header', schema: { type: 'string' } },
  description:
    'The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written.',
};
const IF_NONE_MATCH = {
  ...{ name: 'If-None-Match', in: 'header', schema: { const: '*' } },
  description: '`*`: this write is based on there being no draft in this language. Else 409.',
};
export const BASED_ON = [IF_MATCH, IF_NONE_MATCH];
