import { instant, integer, nullable, record, ref, text, type Schema } from '../schema';
import { answerOf, pageOf } from './basics';

/** Schemas for webhook deliveries. */
export const WEBHOOKS: Record<string, Schema> = {
  Delivery: record({
    id: text('The same with each attempt: header `X-Zongshu-Delivery`, `deliveryId` of the body.'),
    event: { enum: ['report.published', 'report.withdrawn', 'report.remarked'] },
    at: instant('When it happened.'),
    state: {
      enum: ['waiting', 'delivered', 'refused', 'lost'],
      description:
        '`refused`: the receiver would refuse it again; `lost`: not taken in all attempts that there are.',
    },
    attempts: integer(),
    answer: nullable(text('What the last attempt met: a status, or why there was no answer.')),
    dueAt: nullable(instant('The next attempt; null where it has ended.')),
    endedAt: nullable(instant()),
    receiver: {
      ...nullable(record({ name: text(), host: text() })),
      description: 'Null where it was removed from the settings.',
    },
    title: nullable(text('Of the report.')),
    locale: nullable(ref('Locale')),
  }),
  WebhookDelivery: answerOf(ref('Delivery')),
  WebhookDeliveryList: pageOf(ref('Delivery')),
};
