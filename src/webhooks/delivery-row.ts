export const DELIVERY = 'api::webhook-delivery.webhook-delivery';

/**
 * The states of a delivery. It waits for its next attempt, or it has ended: the receiver accepted it (`delivered`),
 * refused it, or accepted it in none of the attempts (`lost`).
 */
export const STATES = ['waiting', 'delivered', 'refused', 'lost'] as const;
export type State = (typeof STATES)[number];

/** A row of `webhook_deliveries`: one event for one receiver. */
export type DeliveryRow = {
  id: number;
  /** The id by which the receiver recognizes a duplicate. */
  nonce: string;
  /** The id of the webhook in Settings → Webhooks. */
  webhook: number;
  event: string;
  /** An instant in UTC, like the other times. */
  at: string;
  /** The JSON that is sent. */
  body: string;
  state: State;
  /** The number of attempts so far. */
  attempts: number;
  /** The earliest time of the next attempt. */
  dueAt: string;
  /** The id of the claim that holds the delivery now, and the time at which the claim ends. */
  claim: string | null;
  claimEnds: string | null;
  /** The result of the last attempt: a status, or the reason why there was no answer. */
  answer: string | null;
  endedAt: string | null;
};
