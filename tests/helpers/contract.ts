import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import { OPENAPI } from '../../src/contract/openapi';

type Answer = { content?: Record<string, { schema: object }> };
type Operation = { responses: Record<string, Answer> };
const PATHS = OPENAPI.paths as Record<string, Record<string, Operation>>;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...OPENAPI, $id: 'openapi' });

/** The statuses of a failing database. The contract gives them once for all operations, as `default`. */
const TROUBLES = [409, 503, 507];

/** Lists every response that the contract promises, as `GET /api/reports 200`. */
export const documented = (): string[] =>
  Object.entries(PATHS).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.keys(responses)
        .filter((status) => status !== 'default')
        .map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );

/** Strapi's own route at the root, next to ours. */
const STRAPIS = ['/_health'];

/** Lists every route of ours that the server has, as `GET /api/reports/{}`. */
export const served = (strapi: Core.Strapi): string[] => [
  ...servedBelowApi(strapi),
  ...servedAtRoot(strapi),
];

const servedAtRoot = ({ server }: Core.Strapi): string[] =>
  server
    .listRoutes()
    .filter(({ methods, path }) => methods.includes('GET') && /^\/[\w.]*$/.test(path))
    .filter(({ path }) => !STRAPIS.includes(path))
    .map(({ path }) => `GET ${path}`);

function servedBelowApi(strapi: Core.Strapi): string[] {
  type Route = { method: string; path: string; handler: unknown };
  type Apis = Record<string, { routes: Record<string, { routes: Route[] }> }>;
  return Object.values(strapi.apis as unknown as Apis)
    .flatMap(({ routes }) => Object.values(routes ?? {}))
    .flatMap((router) => router.routes)
    .map(({ method, path }) => `${method} /api${path.replace(/:[a-z]+/gi, '{}')}`);
}

/** Removes the names of the parameters from a documented route. */
export const nameless = (route: string): string =>
  route.replace(/ \d+$/, '').replace(/\{\w+\}/g, '{}');

/** Checks a response against the contract. Returns its name, and throws if it is not as promised. */
export function check(method: string, path: string, answer: Response): string {
  const template = templateOf(method, path);
  const place = placeOf(template, method, answer.status);
  const promised = at(place);
  const name = `${method.toUpperCase()} ${template} ${answer.status}`;
  if (!promised) throw new Error(`${name} is not documented: ${answer.text}`);
  checkBody(name, place, promised, answer);
  return name;
}

/** Returns where the contract describes this response. */
function placeOf(template: string, method: string, status: number): string[] {
  const own = ['paths', template, method, 'responses', `${status}`];
  return !at(own) && TROUBLES.includes(status)
    ? ['components', 'responses', 'DatabaseTrouble']
    : own;
}

const at = (place: string[]): Answer | undefined =>
  place.reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], OPENAPI) as
    Answer | undefined;

function checkBody(name: string, place: string[], promised: Answer, answer: Response): void {
  if (answer.status === 301 && !answer.text) return;
  if (!promised.content) {
    if (answer.text) throw new Error(`${name} has a body, but the contract promises none.`);
    return;
  }
  const type = answer.headers['content-type']?.split(';')[0] ?? '';
  if (!promised.content[type])
    throw new Error(`${name} has the undocumented type ${type || '(none)'}.`);
  if (type !== 'application/json') return;
  const pointer = [...place, 'content', type, 'schema'].map(escaped).join('/');
  const validate = ajv.compile({ $ref: `openapi#/${pointer}` });
  if (!validate(answer.body)) {
    throw new Error(`${name}: ${ajv.errorsText(validate.errors)}\n${answer.text.slice(0, 500)}`);
  }
}

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Returns the most specific template of an address: `{id}.html` before `{id}`. */
function templateOf(method: string, path: string): string {
  const address = path.split('?')[0] as string;
  const fitting = Object.keys(PATHS)
    .filter((template) => method in (PATHS[template] as object))
    .filter((template) => patternOf(template).test(address))
    .sort((a, b) => literal(b) - literal(a));
  if (!fitting[0]) throw new Error(`${method.toUpperCase()} ${address} is not documented.`);
  return fitting[0];
}

const patternOf = (template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

const literal = (template: string) => template.replace(/\{\w+\}/g, '').length;
