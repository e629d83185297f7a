import { inPath, PAGINATION, query } from '../parameters';
import { json, responses } from '../responses';

const DELIVERY = inPath('id', 'Of the delivery.', '0c8d6a8e-0d6c-4a63-8c8e-1b1f2f1b9c11');

const STATE = query('state', 'Only deliveries in this state.', {
  enum: ['waiting', 'delivered', 'refused', 'lost'],
});

/** Routes for webhook deliveries. */
export const WEBHOOK_PATHS = {
  '/api/webhook-deliveries': {
    get: {
      ...{ operationId: 'webhookDeliveries', summary: 'Webhook deliveries' },
      tags: ['Webhooks'],
      parameters: [STATE, PAGINATION],
      responses: responses(
        { 200: json('The newest first.', 'WebhookDeliveryList') },
        ...[400, 401, 403],
      ),
    },
  },
  '/api/webhook-deliveries/{id}/retry': {
    post: {
      ...{ operationId: 'retryWebhook', summary: 'Send a finished or failed delivery again, now' },
      tags: ['Webhooks'],
      parameters: [DELIVERY],
      responses: responses({ 202: json('It waits.', 'WebhookDelivery') }, ...[400, 401, 403, 404]),
    },
  },
};
