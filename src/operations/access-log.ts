import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { batched } from './batched';
import { crowd, type Sum } from './crowd';
import type { Noted } from './noted';

/** What is told of one request. */
export type Line = {
  method: string;
  path: string;
  route: string;
  status: number;
  milliseconds: number;
  requestId: string;
};

/** Winston, of which Strapi's type knows less. */
type Log = { isLevelEnabled(level: string): boolean; http(text: string, line: object): void };

export type AccessLog = {
  /** Whether requests are logged: as the level of the log was when the node began. */
  isOn: boolean;
  write(noted: Noted): void;
  /** Writes what waits, and from now on each line at once: the process is about to end. */
  end(): void;
};

/**
 * The log of requests: one line of JSON for each, as the rest of the log has it, but past winston, whose way to
 * write a line costs more than an answer from memory. Where the log is text for people, winston writes it.
 */
export function createAccessLog(strapi: Core.Strapi): AccessLog {
  const log = strapi.log as unknown as Log;
  const isOn = log.isLevelEnabled('http');
  const { isJson } = strapi.config.get<OperationsConfig['requestLog']>('operations.requestLog');
  if (isJson) return jsonLog(isOn);
  return { isOn, write: (noted) => writeTo(log, lineOf(noted)), end: () => {} };
}

const writeTo = (log: Log, line: Line): void => log.http(messageOf(line), line);

/**
 * Returns a log that writes lines of JSON in batches. Many cache hits within a second are written as sums.
 * @param out receives whole lines; standard output by default
 */
export function jsonLog(
  isOn: boolean,
  out: (text: string) => void = (text) => void process.stdout.write(text),
): AccessLog {
  const batch = batched(
    (told: Noted | Sum) => ('count' in told ? jsonOfSum(told) : jsonOf(told)),
    out,
  );
  const hits = crowd(batch.add, batch.add);
  const end = () => {
    hits.end();
    batch.end();
  };
  process.once('exit', end);
  return { isOn, write: (noted) => (noted.isHit ? hits : batch).add(noted), end };
}

/** Lines for people on the standard output, where there is no winston to write them. */
export const textLog = (isOn: boolean): AccessLog => ({
  isOn,
  write: (noted) =>
    void process.stdout.write(`[${timeOf(noted)}] http: ${messageOf(lineOf(noted))}\n`),
  end: () => {},
});

/** The query is left out, since it may hold what is nobody's business. */
export const lineOf = ({ method, url, route, status, took, id }: Noted): Line => ({
  method,
  path: pathOf(url),
  route,
  status,
  milliseconds: rounded(took),
  requestId: id,
});

/** What a line says to people. */
const messageOf = ({ method, path, status, milliseconds }: Omit<Line, 'requestId'>): string =>
  message(method, path, status, milliseconds);

const message = (method: string, path: string, status: number, milliseconds: number): string =>
  `${method} ${path} ${status} (${milliseconds} ms)`;

/** Milliseconds with one decimal. */
const rounded = (took: number): number => Math.round(took * 10) / 10;

/**
 * By hand and without an object between, since one is written for every answer from memory: `JSON.stringify` of the whole
 * took three times as long. A method, an id and a number hold nothing that JSON escapes (`requests.ts`).
 */
export function jsonOf(noted: Noted): string {
  const { method, url, route, status, id } = noted;
  const path = JSON.stringify(pathOf(url)).slice(1, -1);
  const milliseconds = rounded(noted.took);
  return (
    `{"level":"http","message":"${message(method, path, status, milliseconds)}","method":"${method}","path":"${path}"` +
    `,"route":${JSON.stringify(route)},"status":${status},"milliseconds":${milliseconds}` +
    `,"requestId":"${id}","timestamp":"${timeOf(noted)}"}\n`
  );
}

/** Returns the line of a sum: how many requests, and their average and longest duration. It has no request id: each request had its own. */
export function jsonOfSum({ first, count, total, longest }: Sum): string {
  const { requestId: _, ...line } = lineOf({ ...first, took: total / count });
  return `${JSON.stringify({
    ...{ level: 'http', message: `${messageOf(line)}, ${count} times` },
    ...{ ...line, longest: rounded(longest), count, timestamp: timeOf(first) },
  })}\n`;
}

const timeOf = createTimes();

/** Times as ISO 8601; many lines fall into one millisecond, and share its text. */
function createTimes(): (noted: Noted) => string {
  let last = 0;
  let text = '';
  return ({ at }) => {
    if (at !== last) [last, text] = [at, new Date(at).toISOString()];
    return text;
  };
}

/** The path of an address, without what opens a door to whoever has it: a log is read by others than a letter. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return path.startsWith(SECRET_PATH) ? `${SECRET_PATH}…` : path;
}

/** What follows is a token (`src/confirming`). */
const SECRET_PATH = '/api/confirmations/';
