import type { OperationsConfig } from '../../config/operations';
import { every } from '../nodes/every';
import { answersOf } from './answers';
import { sweeperOf } from './sweep';

/** How often a node looks for what killed imports have left, in milliseconds. */
const INTERVAL = 10 * 60 * 1000;

/** Sweeps what killed imports have left. */
export const sweeping = every(INTERVAL, 'What imports have left is not swept', (strapi) => {
  const { grace } = strapi.config.get<OperationsConfig['imports']>('operations.imports');
  return Promise.all([sweeperOf(strapi).sweep(grace), answersOf(strapi).forgetOld()]);
});
