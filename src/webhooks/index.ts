import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { REMARKED } from './events';
import { keepFetch, type Fetch } from './fetch';
import { sender } from './send';

export { webhookDeliveries } from './delivering';

type Runner = { fetch: Fetch; createListener(event: string): void };
type Store = { addAllowedEvent(key: string, event: string): void };

/** Our events. For whoever subscribes to them through the API: the boxes of the settings have none that would fit all. */
const EVENTS = ['report.published', 'report.withdrawn', REMARKED];

/**
 * Sends webhooks. Ours wait in the database until they are taken (`enqueue`); Strapi's own, which carry a row as it is stored, go out
 * through its runner, signed and again where a receiver fails, and are lost where the node stops.
 */
export function addWebhooks(strapi: Core.Strapi): void {
  const store = strapi.get('webhookStore') as unknown as Store;
  const runner = strapi.get('webhookRunner') as unknown as Runner;
  const options = strapi.config.get<OperationsConfig['webhooks']>('operations.webhooks');
  const onLoss = (loss: string) => void strapi.log.warn(loss);
  keepFetch(strapi, runner.fetch);
  runner.fetch = sender(runner.fetch, { ...options, onLoss });
  for (const event of EVENTS) {
    store.addAllowedEvent(event.toUpperCase().replace('.', '_'), event);
  }
  // The runner would send ours too, to whoever subscribed to them by name.
  const listen = runner.createListener.bind(runner);
  runner.createListener = (event) => {
    if (!EVENTS.includes(event)) listen(event);
  };
}
