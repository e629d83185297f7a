import { instant, integer, nullable, record, ref, text, type Schema } from '../schema';
import { answerOf, pageOf } from './basics';

/** Schemas for webhook deliveries. */
export const WEBHOOKS: Record<string, Schema> = {
  Delivery: record({
    id: text(
      'The same in each attempt: the header `X-Zongshu-Delivery`, and `deliveryId` in the body.',
    ),
    event: { enum: ['report.published', 'report.withdrawn', 'report.remarked'] },
    at: instant('When it happened.'),
    state: {
      enum: ['waiting', 'delivered', 'refused', 'lost'],
      description: '`refused`: the receiver would refuse it again. `lost`: all attempts failed.',
    },
    attempts: integer(),
    answer: nullable(
      text('The result of the last attempt: a status, or why there was no response.'),
    ),
    dueAt: nullable(instant('The time of the next attempt. Null if there is none.')),
    endedAt: nullable(instant()),
    receiver: {
      ...nullable(record({ name: text(), host: text() })),
      description: 'Null if the webhook was removed from the settings.',
    },
    title: nullable(text('Of the report.')),
    locale: nullable(ref('Locale')),
  }),
  WebhookDelivery: answerOf(ref('Delivery')),
  WebhookDeliveryList: pageOf(ref('Delivery')),
};
