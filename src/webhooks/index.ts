import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { REMARKED, type ReportEvent } from './events';
import { sender } from './send';

type Webhook = { isEnabled: boolean; events: string[] };
type Runner = {
  fetch: ReturnType<typeof sender>;
  webhooksMap: Map<string, Webhook[]>;
  run(webhook: Webhook, event: string, info: object): Promise<unknown>;
};
type Store = { addAllowedEvent(key: string, event: string): void };

/** Our events, and the box of Settings → Webhooks that subscribes to each: its list of boxes is fixed. */
const EVENTS: Record<ReportEvent, string> = {
  'report.published': 'entry.publish',
  'report.withdrawn': 'entry.unpublish',
};

/**
 * Sends webhooks for reports. Strapi's own `entry.publish` carries a row as it is stored, so whoever subscribes to
 * it receives `report.published` too; through the API one may subscribe to ours alone.
 */
export function addWebhooks(strapi: Core.Strapi): void {
  const store = strapi.get('webhookStore') as unknown as Store;
  const runner = strapi.get('webhookRunner') as unknown as Runner;
  const options = strapi.config.get<OperationsConfig['webhooks']>('operations.webhooks');
  const onLoss = (loss: string) => void strapi.log.warn(loss);
  runner.fetch = sender(runner.fetch, { ...options, onLoss });
  // For whoever subscribes to it through the API: the boxes of the settings have none that would fit.
  store.addAllowedEvent('REPORT_REMARKED', REMARKED);
  for (const [event, box] of Object.entries(EVENTS)) {
    store.addAllowedEvent(event.toUpperCase().replace('.', '_'), event);
    strapi.eventHub.on(event, async (info: object) => {
      const ticked = (runner.webhooksMap.get(box) ?? []).filter(
        ({ isEnabled, events }) => isEnabled && !events.includes(event),
      );
      await Promise.all(ticked.map((webhook) => runner.run(webhook, event, info)));
    });
  }
}
