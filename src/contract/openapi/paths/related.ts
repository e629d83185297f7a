import { DOCUMENT_ID, filters, LOCALE, PAGINATION, sort } from '../parameters';
import { body } from '../requests';
import { cached, json, responses } from '../responses';

const BODY = body('EntryInput');

/** Returns Strapi's own routes, for API tokens, of a type that reports relate to. */
function related(plural: string, one: string) {
  const about = (operationId: string, summary: string, more: object) => ({
    ...{ operationId, summary, tags: ['What reports relate to'] },
    ...more,
  });
  const name = `${one[0]?.toUpperCase()}${one.slice(1)}`;
  return {
    [`/api/${plural}`]: {
      get: about(`list${name}Entries`, `List: ${one}`, {
        parameters: [filters('any attribute', { key: 'jichuan-library' }), PAGINATION],
        responses: responses({ 200: json('A page.', 'StoredList') }, 400, 401, 403),
      }),
      post: about(`create${name}`, `Create: ${one}`, {
        requestBody: BODY,
        responses: responses({ 201: json('The entry.', 'StoredEntry') }, 400, 401, 403),
      }),
    },
    [`/api/${plural}/{id}`]: {
      put: about(`update${name}`, `Change: ${one}`, {
        parameters: [DOCUMENT_ID],
        requestBody: BODY,
        responses: responses({ 200: json('The entry.', 'StoredEntry') }, 400, 401, 403, 404),
      }),
      delete: about(`delete${name}`, `Delete: ${one}`, {
        parameters: [DOCUMENT_ID],
        responses: responses({ 204: { description: 'The entry is deleted.' } }, 401, 403),
      }),
    },
  };
}

/** Adds the route that reads one entry. Indicators have a public route instead, with their years. */
function readOne(plural: string, one: string) {
  const path = `/api/${plural}/{id}`;
  const get = {
    ...{ operationId: `get-${one}`, summary: `Read: ${one}`, tags: ['What reports relate to'] },
    parameters: [DOCUMENT_ID],
    responses: responses({ 200: json('The entry.', 'StoredEntry') }, 401, 403, 404),
  };
  return { ...related(plural, one), [path]: { ...related(plural, one)[path], get } };
}

/**
 * Returns the list of a type. Without a token it has the entries that published reports name; with a token, all
 * entries.
 */
const publicList = (plural: string, one: string) => ({
  [`/api/${plural}`]: {
    ...related(plural, one)[`/api/${plural}`],
    get: {
      ...{ operationId: `list-${plural}`, summary: `List: ${one}`, tags: ['Across reports'] },
      security: [{}, { token: [] }],
      parameters: [
        LOCALE,
        filters('`key`, `name`; with a token, any attribute', { name: { $containsi: '馆' } }),
        sort('`key`, `name`', 'key:asc'),
        PAGINATION,
      ],
      responses: responses(
        {
          200: cached(
            'The entries that published reports name. With a token: all entries, as they are stored.',
            'NamedList',
          ),
        },
        ...[304, 400, 401, 403],
      ),
    },
  },
});

export const RELATED_PATHS = {
  ...readOne('organizations', 'organization'),
  ...readOne('series-list', 'series'),
  ...readOne('terms', 'term'),
  ...related('indicators', 'indicator'),
  ...publicList('organizations', 'organization'),
  ...publicList('series-list', 'series'),
  ...publicList('indicators', 'indicator'),
};
