import { every } from '../nodes/every';
import { remindOfDue } from './due';

/**
 * How often a node looks for due tasks, in milliseconds. A due date is a whole day, so an hour's delay does not matter.
 */
const INTERVAL = 60 * 60 * 1000;

/** Reminds people of due tasks at each interval. */
export const taskReminders = every(INTERVAL, 'Nobody is reminded of tasks', (strapi) =>
  remindOfDue(strapi),
);
