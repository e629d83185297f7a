import { availableParallelism } from 'node:os';
import type { Core } from '@strapi/strapi';
import { LONGEST_WAIT, wholeNumber } from '../src/environment/variables';

/** The processes that read files, check reports and write Word beside the node (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** How many may run at a time for each kind of work. Half of the cores leave the other half to readers. */
  size: Math.max(1, wholeNumber(env, 'WORKERS', Math.floor(availableParallelism() / 2), 64)),
  /** The most that the heap of one may hold, in megabytes: twice what a report of 1,000,000 characters takes. */
  memory: wholeNumber(env, 'WORKER_MEMORY', 768, 65_536),
  /** How long one piece of work may take before it is stopped, in milliseconds. */
  timeLimit: wholeNumber(env, 'WORKER_TIME_LIMIT', 60_000, LONGEST_WAIT),
  /** How many pieces of work of a kind may wait; what comes then is answered 503. */
  queue: wholeNumber(env, 'WORKER_QUEUE', 32, 10_000),
  /** How long one may wait before it is answered 503, in milliseconds. */
  patience: wholeNumber(env, 'WORKER_PATIENCE', 30_000, LONGEST_WAIT),
});

export type WorkersConfig = ReturnType<typeof config>;
export default config;
