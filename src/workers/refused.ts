import { RefusalError } from '../http/refusal';
import type { WorkEndedError, EndReason } from './end';
import type { Lane } from './tasks';

/** After how many seconds a client may retry when every worker is busy. */
const RETRY_AFTER = 5;

const SUBJECT: Record<Lane, string> = {
  files: 'Reading this file',
  reports: 'Working on this report',
  forms: 'Writing this file',
};

/** Builds the refusal for work that did not finish: 503, 422 or 413. */
export function refusalOf({ reason }: WorkEndedError, lane: Lane, seconds: number): RefusalError {
  const subject = SUBJECT[lane];
  const answers: Record<EndReason, () => RefusalError> = {
    busy: () => retry(`${subject} has to wait: too much is being worked on. Try again soon.`),
    aborted: () => retry(`${subject} was stopped before it was done. Try again.`),
    time: () =>
      new RefusalError(
        'unprocessableEntity',
        `${subject} was stopped: it took longer than ${seconds} seconds. Send it in parts, or save it anew in a word processor.`,
        { reason },
      ),
    memory: () =>
      new RefusalError(
        'payloadTooLarge',
        `${subject} was stopped: it needs more memory than a report can. Send it in parts, or save it anew in a word processor.`,
        { reason },
      ),
    crash: () =>
      new RefusalError(
        'unprocessableEntity',
        `${subject} failed. Nothing was written. Save it anew in a word processor and try again.`,
        { reason },
      ),
  };
  return answers[reason]();
}

const retry = (message: string) =>
  new RefusalError('serviceUnavailable', message, {}, { retryAfter: RETRY_AFTER });
