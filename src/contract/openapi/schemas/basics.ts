import { LONGEST_REASON } from '../../../domain/publication-words';
import { integer, listOf, open, record, ref, text, type Schema } from '../schema';

/** The schemas that every response uses. */
export const BASICS: Record<string, Schema> = {
  Error: {
    description: 'Strapi’s shape of errors. `message` says what is wrong, where, and what to do.',
    ...record({
      data: { type: 'null' },
      error: record({
        status: integer(),
        name: text(),
        message: text(),
        details: open('Data for programs: `parameter`, `path`, `reason` …'),
      }),
    }),
  },
  Locale: { ...text('A language of the site.'), examples: ['zh-Hans', 'en'] },
  Key: { ...text('Used in URLs. It never changes.'), pattern: '^[a-z0-9-]{2,80}$' },
  Slug: {
    ...text(),
    pattern: '^[a-z0-9-]{3,80}$',
    examples: ['2025-jichuan-library-annual-review'],
  },
  Named: record({ key: ref('Key'), name: text('In the language of the response.') }),
  PageMeta: {
    ...record(
      {
        page: integer(),
        pageSize: integer(),
        pageCount: integer(),
        total: integer(),
        start: integer(),
        limit: integer(),
      },
      ['page', 'pageSize', 'pageCount', 'total', 'start', 'limit'],
    ),
    description:
      'In the style of the request. `total` and `pageCount` are set if the total was counted.',
  },
  NodeStatus: record({
    status: { enum: ['alive', 'ready', 'starting', 'stopping', 'no-database'] },
  }),
  ListMeta: record({ pagination: ref('PageMeta') }),
  NoMeta: record({}),
  DraftMeta: record({ version: ref('Version') }),
  DraftsMeta: record(
    {
      version: ref('Version'),
      versions: { ...open('The version of each language, if there are several.') },
    },
    ['version', 'versions'],
  ),
  Version: {
    type: ['string', 'null'],
    description:
      'Identifies the content of the draft in one language. Send it with your write (`If-Match`, `baseVersion`). Null: there is no draft.',
  },
  StaleError: record({
    data: { type: 'null' },
    error: record({
      ...{ status: { const: 409 }, name: text() },
      message: text('A message: who changed the draft, when, and what changed.'),
      details: open(
        '`reason` (`changed`, `deleted`, `exists`), `locale`, `version` (the current one), `writer`, `writtenAt`, `differences` (`path`, `before`, `after`).',
      ),
    }),
  }),
};

/** Returns a response in Strapi's envelope, `{ data, meta }`. */
export const answerOf = (data: Schema, meta: Schema = ref('NoMeta')): Schema =>
  record({ data, meta });

/** Returns a page of a list in Strapi's envelope. */
export const pageOf = (item: Schema): Schema => answerOf(listOf(item), ref('ListMeta'));

/** A reason that somebody has to give. */
export const reason = (description: string): Schema => ({
  ...text(description),
  ...{ minLength: 1, maxLength: LONGEST_REASON },
});
