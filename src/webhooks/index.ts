import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { REMARKED } from './events';
import { keepFetch, type Fetch } from './fetch';
import { sender } from './send';

export { webhookDeliveries } from './delivering';

type Runner = { fetch: Fetch; createListener(event: string): void };
type Store = { addAllowedEvent(key: string, event: string): void };

/**
 * Our events. They can only be subscribed to through the API, because the settings page has no fitting boxes for all.
 */
const EVENTS = ['report.published', 'report.withdrawn', REMARKED];

/**
 * Sets up webhooks. Our events wait in the database until a receiver accepts them (`enqueue`). Strapi's own events,
 * which contain a stored row, go through Strapi's runner: signed, and retried if a receiver fails. They are lost if the
 * node stops.
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
  // The runner would also send our events to receivers that subscribed to them by name.
  const listen = runner.createListener.bind(runner);
  runner.createListener = (event) => {
    if (!EVENTS.includes(event)) listen(event);
  };
}
