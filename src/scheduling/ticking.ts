import { every } from '../nodes/every';
import { actOnDue } from './act';

/** How often a node looks for what is due, in milliseconds: nobody who schedules a minute waits a second one for it. */
const INTERVAL = 15 * 1000;

/** Does what is due, what became due while no node ran included. */
export const schedules = every(INTERVAL, 'Nothing scheduled is done', (strapi) => actOnDue(strapi));
