import { ref, type Schema } from './schema';

type Response = Record<string, unknown>;

const header = (description: string) => ({ description, schema: { type: 'string' } });

const CACHING = {
  ETag: header('Send it as `If-None-Match`: the response is 304 as long as nothing has changed.'),
  'Cache-Control': header('How long caches may keep the response.'),
  'Content-Language': header('The language of the response.'),
};

const error = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: ref('Error') } },
});

const ERRORS: Record<number, Response> = {
  304: { description: 'The copy that `If-None-Match` names is current.' },
  400: error('A parameter or the body is not valid. The message says which.'),
  401: error('There is no API token or session.'),
  403: error('The token or session does not allow this.'),
  404: error('It does not exist, or is not published in this language.'),
  409: error('The write is not based on the current state: see `details`.'),
  410: error('It was published, and was withdrawn.'),
  413: error('It is too long, or needs more memory than a worker has.'),
  415: error('This kind of document cannot be read. The message says what to send.'),
  422: error('The request is valid, but not possible in the current state. The message says why.'),
  503: {
    ...error('The server is busy. Try again after the number of seconds in `Retry-After`.'),
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
  headers: { ETag: header('The version of the draft. Send it with your write as `If-Match`.') },
});

/** The response to a write that is not based on the current version of the draft. */
export const STALE = json(
  'The write is not based on the current draft. `error.details` says who changed it and what changed.',
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

/** The response of a page to a parameter that it does not take: a link may carry what others added to it. */
export const LED_BACK: Response = {
  ...{ description: 'The page does not take a parameter. `Location` is the URL without it.' },
  headers: { Location: header('The URL of the page.') },
  content: {
    'text/plain': { schema: { type: 'string' } },
    'text/html': { schema: { type: 'string' } },
  },
};

/** The response at a former slug. */
export const MOVED: Response = {
  description: 'This is a former slug. `Location` has the current one.',
  headers: { Location: header('The current URL.') },
  content: {
    'text/plain': { schema: { type: 'string' } },
    'text/html': { schema: { type: 'string' } },
  },
};

/** The responses of any operation when the database fails. */
export const TROUBLE: Record<'DatabaseTrouble', Response> = {
  DatabaseTrouble: {
    ...error(
      'The database could not do this. 503: it is down, or another write blocked this one for too long; try again ' +
        'after the number of seconds in `Retry-After`. 507: its disk is full. 409: somebody else has just stored ' +
        'something that conflicts with this request. Nothing is stored, unless a 503 says that it may be.',
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
