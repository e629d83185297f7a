import type { Sum } from './crowd';
import { pathOf } from './logged-path';
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
export const messageOf = ({
  method,
  path,
  status,
  milliseconds,
}: Omit<Line, 'requestId'>): string => message(method, path, status, milliseconds);

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

/** Formats a time as ISO 8601. */
export const timeOf = createTimes();

/** Returns a function that formats times as ISO 8601. Lines of the same millisecond share the text. */
function createTimes(): (noted: Noted) => string {
  let last = 0;
  let text = '';
  return ({ at }) => {
    if (at !== last) [last, text] = [at, new Date(at).toISOString()];
    return text;
  };
}
