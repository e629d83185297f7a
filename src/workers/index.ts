import type { Core } from '@strapi/strapi';
import type { WorkersConfig } from '../../config/workers';
import { UnreadableFileError } from '../domain/result';
import { WorkEndedError } from './end';
import { createPool, type Pool } from './pool';
import type { Answer } from './protocol';
import { refusalOf } from './refused';
import { LANE_OF, type InputOf, type Lane, type OutputOf, type TaskName } from './tasks';

type Pools = Record<Lane, Pool>;

/** The name of the pools in Strapi's container. */
const WORKERS = 'zongshu.workers';

/** Creates the pools of workers. Called from `register()`. No process starts before there is work. */
export function addWorkers(strapi: Core.Strapi): void {
  const options = strapi.config.get<WorkersConfig>('workers');
  const [files, reports, forms] = [createPool(options), createPool(options), createPool(options)];
  strapi.add(WORKERS, { files, reports, forms });
}

/** Ends every worker. Called from `destroy()`, after the last request was answered. */
export function stopWorkers(strapi: Core.Strapi): void {
  Object.values(poolsOf(strapi)).forEach((pool) => pool.close());
}

/** Returns the pools of this node. */
export const poolsOf = (strapi: Core.Strapi): Pools => strapi.get(WORKERS) as Pools;

/**
 * Runs a task outside the event loop. `signal` ends the worker if nobody waits for the answer any more, and its reason
 * is thrown. Throws what the task throws. Throws `RefusalError` if the task did not finish: 503 with `Retry-After` if
 * too much is waiting, 413 if it needs too much memory, 422 if it takes too long or its process crashes.
 */
export async function inWorker<Name extends TaskName>(
  strapi: Core.Strapi,
  task: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<OutputOf<Name>> {
  const lane = LANE_OF[task];
  try {
    return valueOf(await poolsOf(strapi)[lane].run({ task, input }, signal)) as OutputOf<Name>;
  } catch (error) {
    if (!(error instanceof WorkEndedError)) throw error;
    // The caller that gave the signal knows the reason.
    if (signal?.aborted) throw signal.reason;
    strapi.log.warn(`The task "${task}" did not finish (${error.reason}): ${error.message}`);
    const { timeLimit } = strapi.config.get<WorkersConfig>('workers');
    throw refusalOf(error, lane, timeLimit / 1000);
  }
}

function valueOf(answer: Answer): unknown {
  if ('value' in answer) return answer.value;
  if ('unreadable' in answer)
    throw new UnreadableFileError(answer.unreadable.reason, answer.unreadable.message);
  if ('exceeded' in answer) throw new WorkEndedError('memory', answer.exceeded);
  throw Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack });
}
