import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { batched } from './batched';
import { crowd, type Sum } from './crowd';
import type { Noted } from './noted';

/** The fields of a log entry. */
export type Line = {
  method: string;
  path: string;
  route: string;
  status: number;
  milliseconds: number;
  requestId: string;
};

/** Winston. Strapi's type declares less of it. */
type Log = { isLevelEnabled(level: string): boolean; http(text: string, line: object): void };

export type AccessLog = {
  /** Whether requests are logged, by the log level at the start of the node. */
  isOn: boolean;
  write(noted: Noted): void;
  /** Writes the waiting lines. Later lines are written at once, because the process is about to end. */
  end(): void;
};

/**
 * Returns the request log. Its lines of JSON look like the rest of the log but do not pass through winston, which takes
 * longer for a line than a cached response takes. If the log is text, winston writes it.
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

/** Returns a log that writes text for people to standard output, in a process without winston. */
export const textLog = (isOn: boolean): AccessLog => ({
  isOn,
  write: (noted) =>
    void process.stdout.write(`[${timeOf(noted)}] http: ${messageOf(lineOf(noted))}\n`),
  end: () => {},
});

/** Returns the fields of an entry. The query is left out, because it may hold private data. */
export const lineOf = ({ method, url, route, status, took, id }: Noted): Line => ({
  method,
  path: pathOf(url),
  route,
  status,
  milliseconds: rounded(took),
  requestId: id,
});

/** Returns the message of an entry. */
const messageOf = ({ method, path, status, milliseconds }: Omit<Line, 'requestId'>): string =>
  message(method, path, status, milliseconds);

const message = (method: string, path: string, status: number, milliseconds: number): string =>
  `${method} ${path} ${status} (${milliseconds} ms)`;

/** Rounds milliseconds to one decimal. */
const rounded = (took: number): number => Math.round(took * 10) / 10;

/**
 * Returns an entry as a line of JSON. It builds the text by hand, because there is one for every cached response:
 * `JSON.stringify` of the whole took three times as long. Methods, ids and numbers need no escaping (`requests.ts`).
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

/**
 * Returns the line of a sum: how many requests, and their average and longest duration. It has no request id: each
 * request had its own.
 */
export function jsonOfSum({ first, count, total, longest }: Sum): string {
  const { requestId: _, ...line } = lineOf({ ...first, took: total / count });
  return `${JSON.stringify({
    ...{ level: 'http', message: `${messageOf(line)}, ${count} times` },
    ...{ ...line, longest: rounded(longest), count, timestamp: timeOf(first) },
  })}\n`;
}

const timeOf = createTimes();

/** Returns a function that formats times as ISO 8601. Lines of the same millisecond share the text. */
function createTimes(): (noted: Noted) => string {
  let last = 0;
  let text = '';
  return ({ at }) => {
    if (at !== last) [last, text] = [at, new Date(at).toISOString()];
    return text;
  };
}

/**
 * Returns the path of an address. The token of a confirmation link is removed, because more people read logs than
 * emails.
 */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return path.startsWith(SECRET_PATH) ? `${SECRET_PATH}…` : path;
}

/** The rest of such a path is a token (`src/confirming`). */
const SECRET_PATH = '/api/confirmations/';
