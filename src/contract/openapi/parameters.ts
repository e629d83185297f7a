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
  'A language of the site. The default is the source language.',
  ref('Locale'),
);

export const FALLBACK = query(
  'fallback',
  '`true`: returns the source language if the requested language is not published.',
  { type: 'boolean', default: false },
);

export const DRAFT = query(
  'status',
  '`draft`: returns the draft in the shape of a published report; no cache keeps it. It needs an API token that may read drafts; without a token: 400. `publishedAt` and `meta.edition` are null if nothing is published.',
  { enum: ['draft'] },
);

export const DRAFTS = query(
  'status',
  '`draft`: returns drafts in the shape of published reports, without `publishedAt`, `edition` and `localizations`; no cache keeps them. It needs an API token that may read drafts; without a token: 400. All filters except `keywords` work, and `sort` takes `updatedAt` instead of `publishedAt`.',
  { enum: ['draft'] },
);

export const POPULATE = query(
  'populate',
  '`*`: returns whole reports instead of cards, at most 25 a page.',
  { enum: ['*'] },
);

/** What to look for. */
export const SEARCHED = query(
  'q',
  'Words, numbers or Chinese text. One part of a report must contain all of them. Chinese is found exactly as typed, English by word stems.',
  { type: 'string', maxLength: 100 },
  { example: '流动书车' },
);

export const SINCE = query(
  'since',
  '`next` of the previous response. Without it, the list starts with the first change.',
  {
    type: 'string',
  },
);

export const LIMIT = query('limit', 'The maximum number of changes.', {
  ...{ type: 'integer', minimum: 1, maximum: 1000, default: 100 },
});

export const EVERY_LOCALE = query('locale', 'One language, or `*` for all languages.', {
  type: 'string',
});

export const SITEMAP_PAGE = query(
  'page',
  'A page of the sitemap, from 1. If there are several pages, the index lists them.',
  { type: 'integer', minimum: 1 },
);

export const REPORT = inPath(
  'id',
  'The current or a former slug of a report, or its documentId.',
  '2025-jichuan-library-annual-review',
);

export const DOCUMENT_ID = inPath(
  'id',
  'The documentId of the report or entry.',
  'x3k9q7w1e5r8t2y6u4i0o9p7',
);

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
    'The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written.',
};
const IF_NONE_MATCH = {
  ...{ name: 'If-None-Match', in: 'header', schema: { const: '*' } },
  description:
    '`*`: this write expects that there is no draft in this language. If there is one: 409.',
};
export const BASED_ON = [IF_MATCH, IF_NONE_MATCH];
