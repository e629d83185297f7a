import { every } from '../nodes/every';
import { actOnDue } from './act';

/**
 * How often a node looks for due schedules, in milliseconds. Schedules are set to the minute, so this is soon enough.
 */
const INTERVAL = 15 * 1000;

/** Runs due schedules, including those that became due while no node was running. */
export const schedules = every(INTERVAL, 'Nothing scheduled is done', (strapi) => actOnDue(strapi));
