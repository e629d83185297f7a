import { ref, type Schema } from './schema';

type Response = Record<string, unknown>;

const header = (description: string) => ({ description, schema: { type: 'string' } });

const CACHING = {
  ETag: header('Ask again with `If-None-Match`: the answer is 304 as long as nothing changed.'),
  'Cache-Control': header('How long caches may keep it.'),
  'Content-Language': header('The language of the answer.'),
};

const error = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: ref('Error') } },
});

const ERRORS: Record<number, Response> = {
  304: { description: 'The copy that `If-None-Match` names is the present one.' },
  400: error('A parameter or body that is not understood; the message names it.'),
  401: error('No API token or session.'),
  403: error('The token or session may not do this.'),
  404: error('Not there, or not published in this language.'),
  409: error('Written for another state than the present one: see `details`.'),
  410: error('It was published, and was withdrawn.'),
  413: error('Too long, or more than a worker has memory for.'),
  415: error('Not a kind of document that can be read; the message says what to send.'),
  422: error('Understood, but not possible as things stand; the message says why.'),
  503: {
    ...error('Too much is being worked on. Ask again after as many seconds as `Retry-After` says.'),
    headers: { 'Retry-After': header('Seconds.') },
  },
};

/** Returns a JSON response with this schema. */
export const json = (description: string, schema: string): Response => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
});

/** Returns a JSON response that caches may keep. */
export const cached = (description: string, schema: string): Response => ({
  ...json(description, schema),
  headers: CACHING,
});

/** Returns a JSON response about a draft, with its ETag. */
export const ofDraft = (description: string, schema: string): Response => ({
  ...json(description, schema),
  headers: { ETag: header('The version of the draft. Say it with your write: `If-Match`.') },
});

/** The response to a write that is not based on the current version of the draft. */
export const STALE = json(
  'Based on another state than the present one; `error.details` says who came before and what changed.',
  'StaleError',
);

const STRING: Schema = { type: 'string' };

/** Returns a response in one or more other content types. Caches may keep it. */
export const form = (description: string, ...types: string[]): Response => ({
  description,
  headers: CACHING,
  content: Object.fromEntries(types.map((type) => [type, { schema: STRING }])),
});

/** Returns a file for the caller. No cache may keep it. */
export const file = (description: string, type: string): Response => ({
  description,
  content: { [type]: { schema: STRING } },
});

/** Returns an HTML page. */
export const page = (description: string): Response => ({
  description,
  content: { 'text/html': { schema: STRING } },
});

export const MOVED: Response = {
  description: 'A former slug: `Location` has the present one.',
  headers: { Location: header('The present address.') },
  content: {
    'text/plain': { schema: { type: 'string' } },
    'text/html': { schema: { type: 'string' } },
  },
};

/** The responses of any operation when the database fails. */
export const TROUBLE: Record<'DatabaseTrouble', Response> = {
  DatabaseTrouble: {
    ...error(
      'What the database does not let be done. 503: it is away, or another write was in the way for too long; ask again ' +
        'after as many seconds as `Retry-After` says. 507: its disk is full. 409: somebody else has just stored what ' +
        'this contradicts. Nothing of the request is stored, unless a 503 says that it may be.',
    ),
    headers: { 'Retry-After': header('Seconds, with 503.') },
  },
};

/** Returns the responses of an operation: the successful ones, and an error for each of the statuses in `failures`. */
export function responses(success: Record<number, Response>, ...failures: number[]) {
  return {
    ...success,
    ...Object.fromEntries(failures.map((status) => [status, ERRORS[status]])),
    default: { $ref: '#/components/responses/DatabaseTrouble' },
  };
}
