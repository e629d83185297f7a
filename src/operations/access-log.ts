import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { batched } from './batched';
import { crowd, type Sum } from './crowd';
import { jsonOf, jsonOfSum, lineOf, messageOf, timeOf, type Line } from './json-line';
import type { Noted } from './noted';

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
