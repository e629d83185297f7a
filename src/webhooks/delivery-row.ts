export const DELIVERY = 'api::webhook-delivery.webhook-delivery';

/**
 * How far a delivery came: it waits for its next attempt, or has ended: its receiver took it, refused it, or never took it in all the
 * attempts that there are.
 */
export const STATES = ['waiting', 'delivered', 'refused', 'lost'] as const;
export type State = (typeof STATES)[number];

/** A row of `webhook_deliveries`: one event on its way to one receiver. */
export type DeliveryRow = {
  id: number;
  /** By which the receiver knows that it has had it before. */
  nonce: string;
  /** The id of the webhook of Settings → Webhooks. */
  webhook: number;
  event: string;
  /** An instant in UTC; so are the others. */
  at: string;
  /** JSON, as it is sent. */
  body: string;
  state: State;
  /** How many were made. */
  attempts: number;
  /** Not to be sent before. */
  dueAt: string;
  /** Who is at it now, and until when nobody else is. */
  claim: string | null;
  claimEnds: string | null;
  /** What the last attempt met: a status, or why there was no answer. */
  answer: string | null;
  endedAt: string | null;
};
