import { OPENAPI } from '../../../src/contract/openapi';
import { oddPart } from './odd';
import { randomFrom, type Random } from './random';
import { valueFor } from './value';

/** A request as it is sent. `as` chooses the credentials. */
export type Fuzzed = {
  method: string;
  address: string;
  headers: Record<string, string>;
  body: Buffer | null;
  as: 'nobody' | 'token' | 'session';
};

type Operation = {
  method: string;
  path: string;
  parameters: { name: string; in: string; schema?: { enum?: string[] } }[];
  content?: Record<string, { schema: object }>;
};

const METHODS = ['get', 'post', 'put', 'delete'];

/** Every operation of the contract. */
const OPERATIONS: Operation[] = Object.entries(OPENAPI.paths).flatMap(([path, operations]) =>
  Object.entries(operations as Record<string, Record<string, never>>)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, { parameters = [], requestBody }]) => ({
      ...{ method: method.toUpperCase(), path, parameters: parameters as Operation['parameters'] },
      content: (requestBody as { content: Operation['content'] } | undefined)?.content,
    })),
);

/** Returns requests for the whole contract with some invalid parts. The same seed gives the same requests. */
export function fuzzedRequests(seed: number, count: number, ids: string[]): Fuzzed[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, n) =>
    fuzzed(OPERATIONS[n % OPERATIONS.length] as Operation, random, ids),
  );
}

function fuzzed(operation: Operation, random: Random, ids: string[]): Fuzzed {
  const { method, content } = operation;
  const sent = content && random.chance(0.95) ? bodyOf(content, random) : null;
  return {
    method: random.chance(0.03) ? random.one(['PATCH', 'OPTIONS', 'HEAD', 'DELETE']) : method,
    address: addressOf(operation, random, ids),
    headers: { ...oddHeaders(random), ...sent?.headers },
    body: sent?.body ?? null,
    as: random.one(['nobody', 'token', 'token', 'token', 'session']),
  };
}

function addressOf({ path, parameters }: Operation, random: Random, ids: string[]): string {
  const place = path.replace(/\{\w+\}/g, () =>
    random.chance(0.7) ? random.one(ids) : oddPart(random),
  );
  const asked = parameters.filter((one) => one.in === 'query' && random.chance(0.4));
  const query = asked.map(({ name, schema }) => {
    const key = random.chance(0.3) ? `${name}[${oddPart(random)}]` : name;
    const known = schema?.enum ?? ['en', 'zh-Hans', '1', 'true', 'year:desc'];
    return `${key}=${random.chance(0.5) ? random.one(known) : oddPart(random)}`;
  });
  if (random.chance(0.1)) query.push(`${oddPart(random)}=${oddPart(random)}`);
  return query.length > 0 ? `${place}?${query.join('&')}` : place;
}

const TYPES = ['text/plain', 'text/html', 'application/xml', 'multipart/form-data', ''];

function bodyOf(content: Record<string, { schema: object }>, random: Random) {
  const [type, { schema }] = random.one(Object.entries(content));
  if (type === 'multipart/form-data') return multipart(random);
  const json = JSON.stringify(valueFor(schema, random)) ?? '';
  const text = random.chance(0.05) ? json.slice(0, -3) : json.replaceAll('1e+308', '1e999');
  const said = random.chance(0.08) ? random.one(TYPES) : 'application/json';
  return { headers: { 'Content-Type': said }, body: Buffer.from(text) };
}

const FILES = [
  '',
  'zh,en\n综述,round-up\n',
  'zh,en\n综\0述,x\n',
  '<xliff',
  '<xliff version="1.2"/>',
  'PK\x03\x04',
  '书香进山\n\n正文。',
];
const NAMES = ['a.docx', 'a.txt', 'a.html', 'a.xlf', 'a.csv', 'a.xlsx', 'a', '.', 'a\0.txt'];

/** Returns a multipart body. Sometimes the boundary, the end or the right field name is missing. */
function multipart(random: Random) {
  const boundary = random.chance(0.1) ? '' : '; boundary=x';
  const name = random.chance(0.2) ? 'other' : 'file';
  const head = `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${random.one(NAMES)}"\r\n\r\n`;
  const end = random.chance(0.15) ? '' : '\r\n--x--\r\n';
  return {
    headers: { 'Content-Type': `multipart/form-data${boundary}` },
    body: Buffer.from(head + random.one(FILES) + end),
  };
}

const HEADERS: [string, string[]][] = [
  ['Accept-Language', ['*', 'zh;q=nan', ','.repeat(50), 'x'.repeat(2000)]],
  ['Accept-Encoding', ['br;q=0', 'gzip;q=x', '*', ';']],
  ['Accept', ['application/xml', '*', 'x/']],
  ['If-None-Match', ['"', '*', 'W/', '"a", "b']],
  ['Content-Encoding', ['gzip', 'br', 'klingon', 'identity']],
  ['X-Forwarded-For', ['x', ','.repeat(100)]],
  ['Origin', ['null', 'x', 'http://']],
  ['Authorization', ['', 'Bearer', 'Bearer  x y', 'Basic x', 'Bearer \xff']],
  ['Range', ['bytes=9-1', 'x']],
];

function oddHeaders(random: Random): Record<string, string> {
  if (random.chance(0.7)) return {};
  const [name, values] = random.one(HEADERS);
  return { [name]: random.one(values) };
}
