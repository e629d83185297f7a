import { availableParallelism } from 'node:os';
import type { Core } from '@strapi/strapi';
import { LONGEST_WAIT, wholeNumber } from '../src/environment/variables';

/** The worker processes of a node: they read files, check reports and write Word files (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /**
   * How many workers may run at a time for each kind of work. By default half of the cores; the others stay free for
   * readers.
   */
  size: Math.max(1, wholeNumber(env, 'WORKERS', Math.floor(availableParallelism() / 2), 64)),
  /** The heap limit of a worker, in megabytes: twice what a report of 1,000,000 characters needs. */
  memory: wholeNumber(env, 'WORKER_MEMORY', 768, 65_536),
  /** How long one task may run before it is stopped, in milliseconds. */
  timeLimit: wholeNumber(env, 'WORKER_TIME_LIMIT', 60_000, LONGEST_WAIT),
  /** How many tasks of a kind may wait. Further tasks get 503. */
  queue: wholeNumber(env, 'WORKER_QUEUE', 32, 10_000),
  /** How long a task may wait before it gets 503, in milliseconds. */
  patience: wholeNumber(env, 'WORKER_PATIENCE', 30_000, LONGEST_WAIT),
});

export type WorkersConfig = ReturnType<typeof config>;
export default config;
