import { every } from '../nodes/every';
import { remindOfDue } from './due';

/** How often a node looks for tasks whose day has come, in milliseconds: a day begins once, and an hour late is early enough. */
const INTERVAL = 60 * 60 * 1000;

/** Reminds of tasks that are due. */
export const taskReminders = every(INTERVAL, 'Nobody is reminded of tasks', (strapi) =>
  remindOfDue(strapi),
);
