import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { batched, type Batch } from './batched';

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
  write(line: Line): void;
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
  return { isOn, write: (line) => log.http(messageOf(line), line), end: () => {} };
}

/** Lines of JSON on the standard output, written together where there are many. */
export function jsonLog(isOn: boolean): AccessLog {
  const batch: Batch = batched((text) => process.stdout.write(text));
  const timestamp = createTimestamp();
  process.once('exit', batch.end);
  return {
    isOn,
    write: (line) => batch.add(`${jsonOf(line, timestamp())}\n`),
    end: batch.end,
  };
}

/** Lines for people on the standard output, where there is no winston to write them. */
export const textLog = (isOn: boolean): AccessLog => ({
  isOn,
  write: (line) =>
    void process.stdout.write(`[${new Date().toISOString()}] http: ${messageOf(line)}\n`),
  end: () => {},
});

/** What a line says to people. */
const messageOf = ({ method, path, status, milliseconds }: Line): string =>
  message(method, path, status, milliseconds);

const message = (method: string, path: string, status: number, milliseconds: number): string =>
  `${method} ${path} ${status} (${milliseconds} ms)`;

/**
 * By hand, since one is written for every answer from memory, and `JSON.stringify` of the whole took three times as long.
 * A method, an id and a number hold nothing that JSON escapes (`requests.ts`).
 */
function jsonOf(line: Line, timestamp: string): string {
  const { method, status, milliseconds, requestId } = line;
  const path = JSON.stringify(line.path).slice(1, -1);
  return (
    `{"level":"http","message":"${message(method, path, status, milliseconds)}","method":"${method}","path":"${path}"` +
    `,"route":${JSON.stringify(line.route)},"status":${status},"milliseconds":${milliseconds}` +
    `,"requestId":"${requestId}","timestamp":"${timestamp}"}`
  );
}

/** The time as ISO 8601; many lines fall into one millisecond, and share its text. */
function createTimestamp(): () => string {
  let last = 0;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== last) [last, text] = [now, new Date(now).toISOString()];
    return text;
  };
}
