import type { OperationsConfig } from '../../config/operations';
import { every } from '../nodes/every';
import { answersOf } from './answers';
import { sweeperOf } from './sweep';

/** How often a node looks for the files of killed imports, in milliseconds. */
const INTERVAL = 10 * 60 * 1000;

/** Removes the files of killed imports, and old answers. */
export const sweeping = every(INTERVAL, 'What imports have left is not swept', (strapi) => {
  const { grace } = strapi.config.get<OperationsConfig['imports']>('operations.imports');
  return Promise.all([sweeperOf(strapi).sweep(grace), answersOf(strapi).forgetOld()]);
});
